// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dialogsizes.h"

#include "common/fittingscroll.h"
#include "common/settings.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString keyOf(const QDialog &dialog)
{
    return u"dialog.%1.size"_s.arg(QString::fromLatin1(dialog.metaObject()->className()).section(u"::"_s, -1));
}

/// The dialog to look after: one of this program's own; null for anything else.
QDialog *ours(QObject *watched)
{
    auto *dialog = qobject_cast<QDialog *>(watched);
    return dialog && QLatin1StringView(dialog->metaObject()->className()).startsWith("lansnav::"_L1) ? dialog : nullptr;
}

} // namespace

DialogSizes::DialogSizes(Settings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

bool DialogSizes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        QDialog *dialog = event->spontaneous() ? nullptr : ours(watched);
        if (dialog && event->type() == QEvent::Show)
            restore(*dialog);
        else if (dialog)
            store(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

void DialogSizes::restore(QDialog &dialog)
{
    const QList<QByteArray> numbers = m_settings->layouts.value(keyOf(dialog)).split('x');
    QSize size = numbers.size() == 2 ? QSize(numbers.first().toInt(), numbers.last().toInt()) : QSize();
    if (!size.isValid() || size.isEmpty())
        size = dialog.size();
    // The screen may be smaller than then, or than the dialog was made for, and the text larger: the buttons must be seen.
    size = size.boundedTo(screenroom::of(dialog)).expandedTo(dialog.minimumSizeHint());
    if (size != dialog.size())
        dialog.resize(size);
    m_shown.insert(&dialog, dialog.size());
}

void DialogSizes::store(QDialog &dialog)
{
    QSize opened = m_shown.take(&dialog);
    // One that was left as it opened, or as its content has made it since, keeps following that.
    if (opened.isValid() && screenroom::isFitted(dialog))
        opened.setHeight(dialog.height());
    if (opened.isValid() && dialog.size() != opened && !dialog.isMaximized())
        m_settings->layouts.insert(keyOf(dialog), QByteArray::number(dialog.width()) + 'x' + QByteArray::number(dialog.height()));
}

} // namespace lansnav
