// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/form.h"
#include "common/settings.h"
#include "models/register/registerfixture.h"
#include "register/peoplepage.h"
#include "register/peopletab.h"
#include "register/persondetail.h"
#include "register/registerarea.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// The page of the register over a file of its own, as the window shows it.
struct TabFixture : RegisterFixture
{
    void open()
    {
        start();
        settle();
    }
    void start()
    {
        areas = {registerArea()};
        settings.path = dir.filePath(u"settings.ini"_s);
        context.store = store.get();
        context.areas = &areas;
        context.settings = &settings;
        context.toast = [this](const QString &text, bool) { toasts.append(text); };
        tab.reset(new PeopleTab(context));
        tab->resize(1280, 720);
        tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(tab.get()));
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            store->waitForFetches();
            QCoreApplication::processEvents();
        }
    }
    QLineEdit *field(const char *key) { return qobject_cast<QLineEdit *>(form()->row(QString::fromLatin1(key))->field()->control()); }
    Form *form() { return tab->people()->detail()->form(); }

    QTemporaryDir dir;
    QList<Area> areas;
    Settings settings;
    AppContext context;
    QStringList toasts;
    std::unique_ptr<PeopleTab> tab;
};

inline void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace lansnav::test
