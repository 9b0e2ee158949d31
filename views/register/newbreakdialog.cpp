// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/newbreakdialog.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/form.h"
#include "register/schoolbreaks.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

NewBreakDialog::NewBreakDialog(Store &store, const QList<Municipality> &municipalities, QWidget *parent)
    : FormDialog(tr("New school break"), 520, parent), m_store(store), m_list(new QListWidget)
{
    m_form->addText(u"name"_s, tr("Name"))->setNote(tr("For example the winter, Easter or autumn break, or a day without school."));
    auto *start = new DateField;
    auto *end = new DateField;
    m_form->addField(u"start"_s, tr("First day"), start);
    m_form->addField(u"end"_s, tr("Last day"), end);
    connect(start, &Field::finished, this, [start, end] {
        // Nearly every break ends in the week it begins; and a last day without a year is near the first.
        end->setNear(start->date());
        if (start->date().isValid() && !end->date().isValid())
            end->setDate(start->date().addDays(std::max(0, 5 - start->date().dayOfWeek())));
    });
    auto *caption = new QLabel(tr("&Municipalities (none ticked: the whole region)"));
    caption->setBuddy(m_list);
    m_list->setAccessibleName(tr("Municipalities that have the break"));
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 7);
    for (const Municipality &municipality : municipalities) {
        auto *item = new QListWidgetItem(municipality.name, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(municipality.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    connect(m_list, &QListWidget::itemChanged, this, &NewBreakDialog::noteTyped);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(caption);
    column->addWidget(m_list, 1);
    layOut(tr("Add break"), content);
    m_form->row(u"name"_s)->field()->control()->setFocus();
}

void NewBreakDialog::accept()
{
    for (const QString &key : {u"start"_s, u"end"_s})
        if (refuse(key, m_form->row(key)->field()->inputError()))
            return;
    const auto day = [this](const QString &key) { return static_cast<DateField *>(m_form->row(key)->field())->date(); };
    QList<Id> chosen;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.append(m_list->item(i)->data(Qt::UserRole).value<Id>());
    const auto added = SchoolBreaks::add(m_store, {day(u"start"_s), day(u"end"_s), m_form->value(u"name"_s).toString()}, chosen);
    if (!m_banner->check(added))
        return;
    m_created = *added;
    QDialog::accept();
}

} // namespace lansnav
