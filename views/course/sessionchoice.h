// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/field.h"
#include "course/types.h"

class QListWidget;

namespace lansnav {

/// The sessions of an event, each ticked when it was chosen. Value: nothing; listen to changed().
class SessionChoice : public Field
{
    Q_OBJECT

public:
    explicit SessionChoice(QWidget *parent = nullptr);
    void show(const EventDetail &detail, const QList<Id> &chosen);
    QList<Id> chosen() const;

    QVariant value() const override { return {}; }
    void setValue(const QVariant &) override {}
    void setReadOnly(bool readOnly) override;
    QWidget *control() override;

signals:
    void changed(const QList<lansnav::Id> &sessions);

private:
    QListWidget *m_list;
    QList<Id> m_forEverybody;   ///< chosen though nobody needs to: kept as they are
};

} // namespace lansnav
