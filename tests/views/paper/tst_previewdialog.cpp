// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "paper/previewdialog.h"
#include "paper/reportfile.h"
#include "samplereport.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QThread>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestPreviewDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsAndSaves()
    {
        QThread *worker = nullptr;
        PreviewDialog dialog(u"BBIC/2026"_s, [&worker](const QString &language) -> Result<Report> {
            worker = QThread::currentThread();
            Report report = test::sampleReport(100);
            report.language = language;
            return report;
        }, u"sv"_s);
        dialog.show();
        QSignalSpy composed(&dialog, &PreviewDialog::composed);
        QVERIFY(composed.wait(20'000));
        QVERIFY(composed.at(0).at(0).toBool());
        QVERIFY(worker && worker != QThread::currentThread());
        QVERIFY(dialog.pageCount() > 3);
        auto *page = dialog.findChild<QSpinBox *>();
        QCOMPARE(page->maximum(), dialog.pageCount());
        page->setValue(2);
        QTemporaryDir dir;
        QSignalSpy written(&dialog, &PreviewDialog::written);
        for (const QString &name : {u"a.pdf"_s, u"a.html"_s, u"a.xlsx"_s}) {
            QVERIFY(dialog.saveTo(dir.filePath(name)).ok());
            // Nothing else is done with the report meanwhile.
            QVERIFY(!page->isEnabled() && !dialog.findChild<QComboBox *>()->isEnabled());
            QVERIFY(written.wait(20'000));
            QVERIFY(written.last().at(0).toBool());
            QCOMPARE(written.last().at(1).toString(), dir.filePath(name));
            QVERIFY(QFile::exists(dir.filePath(name)));
            QVERIFY(page->isEnabled());
        }
        const QString nowhere = dir.filePath(u"no/a.pdf"_s);
        const QString sentence = writeReport(test::sampleReport(1), nowhere).error().sentence;
        QVERIFY(dialog.saveTo(nowhere).ok());
        QVERIFY(written.wait(20'000));
        QVERIFY(!written.last().at(0).toBool());
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == sentence);
        QVERIFY2(said, qPrintable(sentence));
    }

    void composesAgainInAnotherLanguage()
    {
        QStringList asked;
        PreviewDialog dialog(u"a"_s, [&asked](const QString &language) -> Result<Report> {
            asked.append(language);
            Report report = test::sampleReport(1);
            report.language = language;
            return report;
        }, u"en"_s);
        QSignalSpy composed(&dialog, &PreviewDialog::composed);
        QVERIFY(composed.wait(20'000));
        auto *language = dialog.findChild<QComboBox *>();
        language->setCurrentIndex(language->findData(u"sv"_s));
        emit language->activated(language->currentIndex());
        QVERIFY(composed.wait(20'000));
        QCOMPARE(asked, QStringList({u"en"_s, u"sv"_s}));
    }

    void saysWhyThereIsNone()
    {
        const QString sentence = u"The network is in the trash. Nothing was made; restore it first."_s;
        PreviewDialog dialog(u"a"_s, [&sentence](const QString &) -> Result<Report> { return Error{ErrorCode::NotFound, sentence}; }, u"sv"_s);
        dialog.show();
        QSignalSpy composed(&dialog, &PreviewDialog::composed);
        QVERIFY(composed.wait(20'000));
        QVERIFY(!composed.at(0).at(0).toBool());
        QVERIFY(!dialog.isReady());
        QCOMPARE(dialog.saveTo(u"/a.pdf"_s).error().code, ErrorCode::Refused);
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            QVERIFY(!button->isEnabled() || !button->isVisible());
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == sentence);
        QVERIFY(said);
    }

    void closesWhileComposing()
    {
        {
            PreviewDialog dialog(u"a"_s, [](const QString &) -> Result<Report> {
                QThread::msleep(50);
                return test::sampleReport(10);
            }, u"sv"_s);
            dialog.show();
        }
        QCoreApplication::processEvents();
    }
};

LANSNAV_TEST_MAIN(TestPreviewDialog)
#include "tst_previewdialog.moc"
