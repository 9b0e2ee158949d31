// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/field.h"
#include "store/store.h"

#include <QList>

class QVBoxLayout;

namespace lansnav {

class PersonField;

/// A few people, each with a button to take them away, and a field to add another. Value: nothing; listen to changed().
class PeopleList : public Field
{
    Q_OBJECT

public:
    struct Person
    {
        Id id;
        QString name;       ///< masked
        QString warning;    ///< shown with a mark: "works at the place"; empty for none
        friend bool operator==(const Person &, const Person &) = default;
    };

    PeopleList(Store &store, const QString &addText, QWidget *parent = nullptr);
    void setPeople(const QList<Person> &people);
    const QList<Person> &people() const { return m_people; }
    PersonField *addField() const { return m_add; }

    QVariant value() const override { return {}; }
    void setValue(const QVariant &) override {}
    void setReadOnly(bool readOnly) override;
    QWidget *control() override;

signals:
    /// The user added or took away somebody: who should be there now.
    void changed(const QList<lansnav::Id> &people);

private:
    void rebuild();
    QList<Id> ids() const;

    QList<Person> m_people;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    PersonField *m_add;
};

} // namespace lansnav
