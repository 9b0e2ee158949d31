// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "common/style.h"
#include "privacy/showntext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {
constexpr int longestAct = 80;      // characters; the whole name stands in the tool tip
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_sync(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setAccessibleName(tr("Status"));
    for (QPushButton *button : {m_sync, m_undo}) {
        button->setFlat(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::PointingHandCursor);
        button->hide();
    }
    m_sync->setObjectName(u"syncStatus"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 8, 2);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_sync);
    row->addWidget(m_undo);
    setMinimumHeight(28);
    connect(m_sync, &QPushButton::clicked, this, &StatusLine::syncClicked);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoClicked);
}

void StatusLine::setSentence(const QString &sentence)
{
    m_sentence->setText(ShownText::of(sentence));
}

void StatusLine::setUndo(const QString &act)
{
    m_undo->setVisible(!act.isEmpty());
    QString shown = act;
    if (shown.size() > longestAct)
        shown = shown.left(longestAct - 1) + u'…';
    shown.replace(u'&', u"&&"_s);
    m_undo->setText(tr("Undo: %1").arg(shown) + u"   Ctrl+Z"_s);
    m_undo->setToolTip(act);
    m_undo->setAccessibleName(tr("Undo: %1").arg(act));
}

void StatusLine::setSync(const QString &iconName, const QString &text, const QString &toolTip)
{
    m_sync->setVisible(!text.isEmpty());
    m_sync->setIcon(style::icon(iconName));
    m_sync->setText(text);
    m_sync->setToolTip(toolTip);
    m_sync->setAccessibleName(tr("Shared file: %1").arg(text));
    m_sync->setAccessibleDescription(toolTip);
}

QString StatusLine::syncText() const
{
    return m_sync->isHidden() ? QString() : m_sync->text();
}

QString StatusLine::undoText() const
{
    return m_undo->isHidden() ? QString() : m_undo->text();
}

} // namespace lansnav
