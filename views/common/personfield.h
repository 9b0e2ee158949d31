// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/field.h"
#include "store/result.h"
#include "store/store.h"

#include <functional>

class QLineEdit;

namespace lansnav {

class PersonPopup;

/// A person of the register, found by typing part of the name, the organisation or the municipality.
///
/// At the bottom of what is found stands "Create 'Anna Ek'…"; people already in the register that are like what is typed are
/// pointed out at once. People with protected identity are shown masked and found by no part of their name.
/// Value: Id, null for nobody.
class PersonField : public Field
{
    Q_OBJECT

public:
    explicit PersonField(Store *store, QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QString inputError() const override;
    QWidget *control() override;

    Id person() const { return m_person; }
    /// Shows the person's name, read from the register.
    void setPerson(const Id &person);
    /// What stands in the field.
    QString text() const;
    /// Who is chosen or, as long as nobody is, what is written.
    struct Content
    {
        Id person;
        QString text;
    };
    Content content() const;
    /// Puts it back, without telling anybody, and without searching until the user goes on.
    void setContent(const Content &content);
    QLineEdit *lineEdit() const { return m_edit; }
    /// Whether the last line offers to create the person (on at first).
    void setCreateAllowed(bool allowed) { m_createAllowed = allowed; }
    /// Opens a dialog or form of the caller's instead of creating the person with just the name typed.
    /// Returns the new person, or null when the user thought better of it.
    void setCreator(std::function<Id(const QString &typed)> creator) { m_creator = std::move(creator); }

signals:
    /// The user chose or created somebody (also emitted as finished()).
    void personChosen(const lansnav::Id &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void search();
    void enter();
    void choose(int row);
    void create();
    void settle();
    void showPopup();

    Store *m_store;
    QLineEdit *m_edit;
    PersonPopup *m_popup = nullptr;
    Id m_person;
    QString m_name;             ///< what the chosen person is called
    QString m_error;
    std::function<Id(const QString &)> m_creator;
    int m_job = 0;
    bool m_createAllowed = true;
    bool m_enterPending = false;
    bool m_putBack = false;     ///< what stands there was put back, and nobody searched for it since
    bool m_setting = false;
};

} // namespace lansnav
