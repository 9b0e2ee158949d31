// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/field.h"
#include "common/filterbar.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lansnav {

/// One line of text; white space at the ends is dropped. Value: QString.
class TextField : public Field
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QWidget *control() override;
    QLineEdit *lineEdit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

/// Several lines of plain text. Value: QString.
class LongTextField : public Field
{
    Q_OBJECT

public:
    explicit LongTextField(int lines = 4, QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QWidget *control() override;
    bool isWide() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

/// A whole number or nothing. Value: int, or invalid.
class NumberField : public Field
{
    Q_OBJECT

public:
    NumberField(int minimum, int maximum, QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QString inputError() const override;
    QWidget *control() override;

private:
    QLineEdit *m_edit;
    int m_minimum;
    int m_maximum;
};

/// One of several choices. Value: the Choice::value. With `find` one can type to find among many;
/// what is typed must then be one of the choices, or nothing when there is a choice with an empty value.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    explicit ChoiceField(const QList<Choice> &choices = {}, bool find = false, QWidget *parent = nullptr);
    QVariant value() const override;
    /// A value that is not among the choices is shown as nothing chosen until setChoices() brings it.
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QString inputError() const override;
    QWidget *control() override;
    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    /// What stands in the field: the choice's words, or what was typed.
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Which choices the typed text fits: the one that it is, those that begin with it, or else those that contain it.
    QList<int> fittingTyped() const;
    /// The only one that fits; -1: none, or several.
    int indexOfTyped() const;
    void settle();

    QComboBox *m_combo;
    QList<Choice> m_choices;
    QVariant m_value;
    bool m_find;
};

/// Yes or no. Value: bool.
class CheckField : public Field
{
    Q_OBJECT

public:
    explicit CheckField(const QString &text, QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QWidget *control() override;

private:
    QCheckBox *m_box;
};

/// Text that is shown only. Value: QString.
class ReadOnlyField : public Field
{
    Q_OBJECT

public:
    explicit ReadOnlyField(QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool) override {}
    QWidget *control() override;

private:
    QLabel *m_label;
};

} // namespace lansnav
