// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/targetfields.h"

#include "common/style.h"
#include "privacy/showntext.h"
#include "store/history.h"

#include <QCollator>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {
constexpr int mostChoices = 2000;
}

TargetFields::TargetFields(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void TargetFields::setNeeds(const QStringList &needs, const QHash<QString, Id> &given)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    m_needs = needs;
    for (const QString &need : needs) {
        QString label = need;
        for (const Area &area : *m_context.areas)
            for (const Finder &finder : area.finders)
                if (finder.key == need)
                    label = finder.label;
        auto *field = new QComboBox(this);
        field->setMaxVisibleItems(20);
        field->setAccessibleName(label);
        auto *name = new QLabel(tr("%1:", "label of a field").arg(label), this);
        name->setMinimumWidth(measure::labelWidth);
        name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setBuddy(field);
        m_form->addRow(name, field);
        m_fields.insert(need, field);
        connect(field, &QComboBox::currentIndexChanged, this, &TargetFields::changed);
        read(need, given.value(need));
    }
    emit changed();
}

QHash<QString, Id> TargetFields::chosen() const
{
    QHash<QString, Id> found;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const Id id = it.value()->currentData().value<Id>();
        if (!id.isNull())
            found.insert(it.key(), id);
    }
    return found;
}

Result<QList<TargetFields::Choice>> TargetFields::readChoices(Database &db, const Schema &schema, const QString &table)
{
    const TableDecl *decl = schema.table(table);
    if (!decl || decl->titleSql.isEmpty())
        return QList<Choice>();
    const Result<QList<Id>> ids = db.rows(u"SELECT id FROM \"%1\" WHERE deleted = 0 LIMIT ?"_s.arg(table), {mostChoices},
                                          [](const QSqlQuery &query) { return Id::fromVariant(query.value(0)); });
    if (!ids)
        return ids.error();
    QList<Choice> choices;
    for (const Id &id : *ids)
        choices.append({id, ShownText::line(History::title(db, schema, table, id))});
    QCollator swedish{QLocale(QLocale::Swedish)};
    swedish.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(choices.begin(), choices.end(), [&](const Choice &a, const Choice &b) { return swedish.compare(a.title, b.title) < 0; });
    return choices;
}

void TargetFields::read(const QString &need, const Id &given)
{
    QComboBox *field = m_fields.value(need);
    m_context.store->fetch<QList<Choice>>(field,
        [schema = m_context.store->schema(), need](Database &db) { return readChoices(db, schema, need); },
        [this, field, given](const Result<QList<Choice>> &choices) {
            if (!choices)
                return;
            for (const Choice &choice : *choices) {
                field->addItem(choice.title, QVariant::fromValue(choice.id));
                if (choice.id == given)
                    field->setCurrentIndex(field->count() - 1);
            }
            emit changed();
        });
}

} // namespace lansnav
