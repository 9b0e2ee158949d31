// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/field.h"

#include <optional>

class QLineEdit;

namespace lansnav {

/// Kronor, written "1 250", "1250,50 kr"; kept in öre. Value: int of öre, or invalid.
class MoneyField : public Field
{
    Q_OBJECT

public:
    explicit MoneyField(QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QString inputError() const override;
    QWidget *control() override;

    /// Öre of what was typed; nothing for what is no amount, or too large to be one.
    static std::optional<int> read(const QString &typed);

private:
    QLineEdit *m_edit;
};

} // namespace lansnav
