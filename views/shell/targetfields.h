// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace lansnav {

/// Fields that point out what a report or an import is about: one for each scope id it needs ("network").
/// The choices are read from the lists of the areas, off the GUI thread.
class TargetFields : public QWidget
{
    Q_OBJECT

public:
    explicit TargetFields(const AppContext &context, QWidget *parent = nullptr);

    /// Shows fields for `needs`; those in `given` are chosen beforehand.
    void setNeeds(const QStringList &needs, const QHash<QString, Id> &given = {});
    /// What is chosen; a need without a choice is left out.
    QHash<QString, Id> chosen() const;
    bool isComplete() const { return chosen().size() == m_needs.size(); }

signals:
    void changed();

private:
    struct Choice { Id id; QString title; };
    static Result<QList<Choice>> readChoices(Database &db, const Schema &schema, const QString &table);
    void read(const QString &need, const Id &given);

    AppContext m_context;
    QStringList m_needs;
    QFormLayout *m_form = nullptr;
    QHash<QString, QComboBox *> m_fields;
};

} // namespace lansnav
