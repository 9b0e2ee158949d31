// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/peoplelist.h"

#include "common/personfield.h"
#include "common/style.h"
#include "privacy/masking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lansnav {

PeopleList::PeopleList(Store &store, const QString &addText, QWidget *parent)
    : Field(parent), m_rows(new QWidget), m_column(new QVBoxLayout(m_rows)), m_add(new PersonField(&store))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    layout->addWidget(m_rows);
    layout->addWidget(m_add);
    m_add->lineEdit()->setPlaceholderText(addText);
    m_add->control()->setAccessibleName(addText);
    connect(m_add, &PersonField::personChosen, this, [this](const Id &person) {
        if (person.isNull())
            return;
        QList<Id> now = ids();
        if (!now.contains(person))
            emit changed(now << person);
        m_add->setPerson({});
    });
    rebuild();
}

QWidget *PeopleList::control()
{
    return m_add->control();
}

void PeopleList::setReadOnly(bool readOnly)
{
    m_add->setReadOnly(readOnly);
    m_rows->setEnabled(!readOnly);
}

void PeopleList::setPeople(const QList<Person> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    rebuild();
}

QList<Id> PeopleList::ids() const
{
    QList<Id> list;
    for (const Person &person : m_people)
        list.append(person.id);
    return list;
}

void PeopleList::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows->setVisible(!m_people.isEmpty());
    // New widgets come last with Tab. These belong where they are seen, which is after something that takes the focus only.
    m_rows->setFocusPolicy(Qt::TabFocus);
    QWidget *before = m_rows;
    for (const Person &person : std::as_const(m_people)) {
        const QString known = Masking::shown(person.name, person.id);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(measure::half);
        auto *name = new QLabel(person.warning.isEmpty() ? known : known + u" – "_s + person.warning);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        if (!person.warning.isEmpty()) {
            auto *mark = new QLabel;
            const int side = mark->fontMetrics().height();
            mark->setPixmap(style::markIcon(Mark::Warn, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
            row->addWidget(mark);
        }
        auto *away = new QToolButton;
        away->setIcon(style::icon(u"list-remove"_s));
        away->setAutoRaise(true);
        away->setToolTip(tr("Take away %1").arg(known));
        away->setAccessibleName(away->toolTip());
        connect(away, &QToolButton::clicked, this, [this, id = person.id] {
            QList<Id> left = ids();
            left.removeAll(id);
            emit changed(left);
        });
        row->addWidget(name, 1);
        row->addWidget(away);
        m_column->addWidget(line);
        setTabOrder(before, away);
        before = away;
    }
    m_rows->setFocusPolicy(Qt::NoFocus);
}

} // namespace lansnav
