// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "common/feedback.h"
#include "common/fittingscroll.h"
#include "common/form.h"
#include "common/newrowdialog.h"
#include "common/peoplelist.h"
#include "parenting/centrespage.h"
#include "parenting/leaderspage.h"
#include "parenting/newgroupdialog.h"
#include "parenting/programmespage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The dialogs for a new group and a new row of the registers: seen whole, walked through with Tab, and not left by mistake.
class TestNewDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::ParentingTabFixture>(); }
    void cleanup() { m.reset(); }

    void opensWithAllItsFields_data() { eachDialog(); }
    void opensWithAllItsFields();
    void growsWithWhatIsSaid();
    void escapeAsksBeforeItThrowsAway_data() { eachDialog(); }
    void escapeAsksBeforeItThrowsAway();
    void aLeaderChosenIsSomethingTyped();
    void tabGoesDownTheGroup();

private:
    static void eachDialog()
    {
        QTest::addColumn<QString>("which");
        for (const char *which : {"group", "leader", "programme", "centre"})
            QTest::newRow(which) << QString::fromLatin1(which);
    }
    /// As the window opens it.
    std::unique_ptr<FormDialog> shown(const QString &which)
    {
        std::unique_ptr<FormDialog> dialog;
        if (which == "group"_L1)
            dialog = std::make_unique<NewGroupDialog>(*m->file.store, m->tab.get());
        else if (which == "leader"_L1)
            dialog = m->tab->leaders()->newDialog();
        else if (which == "programme"_L1)
            dialog = m->tab->programmes()->newDialog();
        else
            dialog = m->tab->centres()->newDialog();
        dialog->show();
        m->settle();
        return dialog;
    }
    /// How far the form can be scrolled: what of it is out of sight, in pixels.
    static int hidden(const FormDialog &dialog) { return dialog.findChild<FittingScroll *>()->verticalScrollBar()->maximum(); }

    std::unique_ptr<test::ParentingTabFixture> m;
};

void TestNewDialogs::opensWithAllItsFields()
{
    QFETCH(QString, which);
    m->show();
    const auto dialog = shown(which);
    QTRY_COMPARE(hidden(*dialog), 0);
    QVERIFY(dialog->height() <= screenroom::of(*dialog).height());
    QVERIFY2(dialog->height() <= std::max(dialog->sizeHint().height(), dialog->heightForWidth(dialog->width())) + 60, "no higher than its fields");
    for (const FormRow *row : dialog->findChildren<FormRow *>())
        if (row->isVisible())
            QVERIFY2(row->height() >= row->heightForWidth(row->width()), qPrintable(row->message()));
}

void TestNewDialogs::growsWithWhatIsSaid()
{
    m->show();
    const auto dialog = shown(u"leader"_s);
    const int before = dialog->height();
    dialog->form()->row(u"person"_s)->setError(u"Skriv vem som leder grupper och välj bland förslagen i listan. "_s.repeated(6));
    QTRY_VERIFY(dialog->height() > before);
    QTRY_COMPARE(hidden(*dialog), 0);
}

void TestNewDialogs::escapeAsksBeforeItThrowsAway()
{
    QFETCH(QString, which);
    m->show();
    auto untouched = shown(which);
    QTest::keyClick(untouched.get(), Qt::Key_Escape);
    QVERIFY2(!untouched->isVisible(), "nothing is lost");
    untouched.reset();
    const auto dialog = shown(which);
    const QHash<QString, QString> fields{{u"group"_s, u"place"_s}, {u"leader"_s, u"languages"_s}, {u"programme"_s, u"name"_s}, {u"centre"_s, u"name"_s}};
    auto *edit = qobject_cast<QLineEdit *>(dialog->form()->row(fields.value(which))->field()->control());
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, u"Skriven rad"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QCOMPARE(edit->text(), u"Skriven rad"_s);
    QVERIFY(!dialog->banner()->sentence().isEmpty());
    // Typing on means that it was a mistake.
    QTest::keyClicks(edit, u" till"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Rejected));
}

void TestNewDialogs::aLeaderChosenIsSomethingTyped()
{
    const Id anna = m->file.person("Anna", "Ek");
    m->show();
    const auto dialog = shown(u"group"_s);
    emit static_cast<NewGroupDialog *>(dialog.get())->leaders()->changed({anna});
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
}

/// From the first field to the last button, in the order they are seen; a leader is taken away before another is added.
void TestNewDialogs::tabGoesDownTheGroup()
{
    const QList<Id> people{m->file.person("Anna", "Ek"), m->file.person("Bo", "Ask")};
    m->show();
    const auto dialog = shown(u"group"_s);
    auto *leaders = static_cast<NewGroupDialog *>(dialog.get())->leaders();
    for (int count = 1; count <= people.size(); ++count)
        emit leaders->changed(people.mid(0, count));
    m->settle();
    const QStringList keys{u"version"_s, u"municipality"_s, u"centre"_s, u"place"_s, u"language"_s, u"interpreter"_s, u"start"_s, u"leaders"_s, u"responsible"_s, u"counts_only"_s};
    QStringList walked;
    const QWidget *first = dialog->form()->row(u"version"_s)->field()->control();
    const QWidget *widget = first;
    do {
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isVisible() && widget->isEnabled()) {
            QString name;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                name = button->text().isEmpty() ? button->accessibleName() : button->text().remove(u'&');
            for (const QString &key : keys)
                if (dialog->form()->row(key)->isAncestorOf(widget))
                    name = name.startsWith(u"Take away"_s) ? name : key;
            if (walked.isEmpty() || walked.last() != name)
                walked.append(name);
        }
        widget = widget->nextInFocusChain();
    } while (widget != first);
    QCOMPARE(walked, QStringList({u"version"_s, u"municipality"_s, u"centre"_s, u"place"_s, u"language"_s, u"interpreter"_s, u"start"_s, u"Take away Anna Ek"_s, u"Take away Bo Ask"_s,
                                  u"leaders"_s, u"responsible"_s, u"counts_only"_s, u"Create group"_s, u"Cancel"_s}));
}

LANSNAV_TEST_MAIN(TestNewDialogs)
#include "tst_newdialogs.moc"
