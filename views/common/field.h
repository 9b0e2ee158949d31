// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace lansnav {

/// A control that holds one value of a row; what a Form is made of.
///
/// Subclasses emit edited() while the user changes it and finished() when the value is ready to be saved
/// (the field was left, Enter, a choice made). setValue() emits neither.
class Field : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~Field() override;

    /// What would be stored; an invalid or empty QVariant means nothing.
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Why what stands in the field cannot be a value, in words; empty when it can.
    virtual QString inputError() const { return {}; }
    /// The control that a label belongs to and that takes the focus.
    virtual QWidget *control() { return this; }
    /// True when the field should use the pane's whole width (long text).
    virtual bool isWide() const { return false; }

    /// Whether two values mean the same: no value, an empty text and a null id all mean nothing.
    static bool isSame(const QVariant &a, const QVariant &b);

signals:
    void edited();
    void finished();
};

} // namespace lansnav
