// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/datefield.h"
#include "common/fields.h"
#include "common/style.h"
#include "network/loopform.h"
#include "network/networkpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostHeads = 999;

bool sameTalks(const QList<LoopTalk> &a, const QList<LoopTalk> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const LoopTalk &x, const LoopTalk &y) {
        return x.id == y.id && x.kind == y.kind && x.heldOn == y.heldOn && x.heads == y.heads;
    });
}

} // namespace

TalkEditor::TalkEditor(Store &store, QWidget *parent) : Field(parent), m_store(store), m_rows(new QWidget), m_column(new QVBoxLayout(m_rows))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::half);
    layout->addWidget(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::half);
    for (const TalkKind kind : {TalkKind::Users, TalkKind::Staff, TalkKind::Joint}) {
        auto *button = new QPushButton(style::icon(u"list-add"_s), NetworkWords::of(kind));
        button->setObjectName(u"addTalk_"_s + toCode(kind));
        button->setAccessibleName(tr("Add a talk: %1").arg(NetworkWords::of(kind)));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, kind] { add(kind); });
        buttons->addWidget(button);
        if (!m_first)
            m_first = button;
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_rows->hide();
}

void TalkEditor::setLoop(const Loop &loop)
{
    if (m_loop == loop.id && sameTalks(m_talks, loop.talks))
        return;
    m_loop = loop.id;
    m_talks = loop.talks;
    rebuild();
}

void TalkEditor::add(TalkKind kind)
{
    LoopTalk talk;
    talk.kind = kind;
    talk.heldOn = PartialDate(m_store.environment().today());
    if (const Result<Id> id = NetworkStore(m_store).addTalk(m_loop, talk); !id)
        emit failed(id.error());
}

void TalkEditor::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows->setVisible(!m_talks.isEmpty());
    for (const LoopTalk &talk : std::as_const(m_talks))
        addLine(talk);
}

void TalkEditor::addLine(const LoopTalk &talk)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::half);
    const QString kind = NetworkWords::of(talk.kind);
    auto *name = new QLabel(kind);
    name->setMinimumWidth(fontMetrics().horizontalAdvance(u"mmmmmmm"_s));
    auto *date = new DateField(DateField::Kind::Partial);
    date->control()->setAccessibleName(tr("%1: date").arg(kind));
    date->setToday(m_store.environment().today());
    date->setPartialDate(talk.heldOn);
    auto *heads = new NumberField(0, mostHeads);
    heads->control()->setAccessibleName(tr("%1: how many took part").arg(kind));
    heads->setValue(talk.heads ? QVariant(*talk.heads) : QVariant());
    heads->setFixedWidth(measure::labelWidth / 2);
    auto *people = new QLabel(tr("people", "head-count"));
    auto *away = new QToolButton;
    away->setIcon(style::icon(u"list-remove"_s));
    away->setAutoRaise(true);
    away->setToolTip(tr("Take away the talk"));
    away->setAccessibleName(tr("Take away the talk: %1").arg(kind));
    row->addWidget(name);
    row->addWidget(date, 1);
    row->addWidget(heads);
    row->addWidget(people);
    row->addWidget(away);
    m_column->addWidget(line);
    const auto keep = [this, id = talk.id](Field *field, const char *column) {
        if (const QString why = field->inputError(); !why.isEmpty())
            emit failed({ErrorCode::Invalid, why});
        else
            save(id, column, networkview::stored(field->value()));
    };
    connect(date, &Field::finished, this, [keep, date] { keep(date, "held_on"); });
    connect(heads, &Field::finished, this, [keep, heads] { keep(heads, "heads"); });
    connect(away, &QToolButton::clicked, this, [this, id = talk.id] {
        if (const Result<void> done = NetworkStore(m_store).trashTalk(id); !done)
            emit failed(done.error());
    });
}

void TalkEditor::save(const Id &talk, const char *column, const QVariant &value)
{
    if (const Result<void> done = NetworkStore(m_store).changeTalk(talk, {{QString::fromLatin1(column), value}}); !done)
        emit failed(done.error());
}

} // namespace lansnav
