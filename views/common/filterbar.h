// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"
#include "list/rowmodel.h"

#include <QPointer>
#include <QTimer>
#include <QVariantMap>
#include <QVariant>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;

namespace lansnav {

/// A code and what people read for it.
struct Choice
{
    QVariant value;     ///< QString or Id
    QString text;       ///< translated
};

/// Above a list: text to filter by, chips, choices, and "8 of 9".
///
/// The text is announced 150 ms after the last key; Esc clears it. With remember() it comes back as it was left.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Chips of which one is always down; the first is the default. value(key) is the chosen Choice::value.
    void addChips(const QString &key, const QString &label, const QList<Choice> &choices);
    /// A chip that is down or not; value(key) is a bool.
    void addToggle(const QString &key, const QString &text, const QString &toolTip = {});
    /// A drop-down; put a first choice with an empty value for "all". value(key) is the chosen Choice::value.
    void addCombo(const QString &key, const QString &label, const QList<Choice> &choices);
    /// Replaces the choices of a combo, keeping the chosen value when it is still there.
    void setChoices(const QString &key, const QList<Choice> &choices);
    /// A widget at the far right ("New network"); the bar takes ownership.
    void addRight(QWidget *widget);

    QString text() const;
    /// Sets the text without waiting.
    void setText(const QString &text);
    QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);
    /// Takes everything back to its default.
    void reset();
    bool isDefault() const;
    /// Takes away every limit, also one that stands there by default ("Current").
    void showAll();
    /// Filters by these values and nothing else for as long as the bar is seen. What the user had chosen comes back when it is
    /// hidden, except where they have chosen anew since; none of it is remembered.
    void showForNow(const QVariantMap &values);
    void setPlaceholder(const QString &text);

    void setCounts(int shown, int total);
    /// Whether the list has rows and the filter hides every one of them.
    bool hidesAll() const { return m_hidesAll; }
    /// Filters the model by the text and shows its counts. Chips and combos are the caller's: listen to valueChanged().
    void follow(RowModelBase *model);
    /// Restores what is stored under `key` and stores changes there; call when everything is added.
    void remember(Settings *settings, const QString &key);
    void focusText();

signals:
    /// The text settled (150 ms after the last key, at once for Enter and Esc).
    void textChanged(const QString &text);
    void valueChanged(const QString &key, const QVariant &value);
    /// Any of the above.
    void changed();
    void hidesAllChanged(bool hidesAll);
    /// Arrow down in the text: the list wants the focus.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Part
    {
        QString key;
        QVariant fallback;
        QVariant everything;    ///< the value that hides nothing
        std::function<QVariant()> read;
        std::function<void(const QVariant &)> write;
    };
    void textSettled();
    void partChanged(const QString &key);
    const Part *part(const QString &key) const;
    QVariant toStore(const Part &part) const;
    void endForNow();
    void store();

    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    QLayout *m_parts = nullptr;
    QBoxLayout *m_right = nullptr;
    QTimer m_debounce;
    QString m_settled;
    QList<Part> m_list;
    QVariantMap m_pending;      ///< remembered values whose choices have not come yet
    QVariantMap m_before;       ///< what comes back when showForNow() ends, as stored
    bool m_forNow = false;      ///< while showForNow() or its end writes
    bool m_hidesAll = false;
    QPointer<RowModelBase> m_model;
    Settings *m_settings = nullptr;
    QString m_key;
};

} // namespace lansnav
