// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fields.h"
#include "common/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// A form of every kind of field that shows `first`, and what it has saved.
class FormFixture
{
protected:
    struct Saved
    {
        QString key;
        Id subject;
        QVariant value;
    };

    void begin()
    {
        m_form = std::make_unique<Form>();      // the one before saves what has the focus as it goes
        m_saved.clear();
        m_form->addHeading(u"Person"_s);
        m_form->addText(u"name"_s, u"Name"_s, commitOf(u"name"_s));
        m_form->addLongText(u"note"_s, u"Note"_s, commitOf(u"note"_s));
        m_form->addNumber(u"count"_s, u"Meetings"_s, 0, 12, commitOf(u"count"_s));
        m_form->addCombo(u"kind"_s, u"Kind"_s, {{u"ordinary"_s, u"Ordinary"_s}, {u"alternate"_s, u"Alternate"_s}}, commitOf(u"kind"_s));
        m_form->addCheck(u"active"_s, u"Active"_s, commitOf(u"active"_s));
        m_form->addField(u"town"_s, u"Town"_s, new ChoiceField({{QString(), QString()}, {u"la"_s, u"Laxå"_s}, {u"le"_s, u"Lekeberg"_s}, {u"ku"_s, u"Kumla"_s}}, true), commitOf(u"town"_s));
        m_form->addReadOnly(u"id"_s, u"Number"_s);
        m_form->addStretch();
        m_form->resize(700, 600);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_form->activateWindow();
        m_form->load(first, {{u"name"_s, u"Anna"_s}, {u"note"_s, u"n"_s}, {u"count"_s, 2}, {u"kind"_s, u"ordinary"_s}, {u"active"_s, true}, {u"town"_s, u"la"_s}, {u"id"_s, u"7"_s}});
    }

    Form::Commit commitOf(const QString &key)
    {
        return [this, key](const Id &subject, const QVariant &value) -> Result<void> {
            m_saved.append({key, subject, value});
            if (value.toString() == u"refused")
                return Error{ErrorCode::Invalid, u"That cannot be. Nothing was saved; write something else."_s};
            return {};
        };
    }

    QLineEdit *edit(const QString &key)
    {
        QWidget *control = m_form->row(key)->field()->control();
        auto *combo = qobject_cast<QComboBox *>(control);
        return combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(control);
    }

    void type(const QString &key, const QString &text)
    {
        QLineEdit *line = edit(key);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    const Id first = Id::natural(u"t"_s, {u"1"_s});
    const Id second = Id::natural(u"t"_s, {u"2"_s});
    QList<Saved> m_saved;
    std::unique_ptr<Form> m_form;       // saves what has the focus as it goes
};

} // namespace lansnav::test
