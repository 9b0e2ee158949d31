// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "register/duplicates.h"
#include "register/types.h"
#include "store/store.h"

#include <QTimer>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace lansnav {

/// A new person, with those already in the register who may be the same pointed out while typing.
class NewPersonDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewPersonDialog(Store &store, QWidget *parent = nullptr);

    /// Fills in what somebody typed elsewhere: a name or an address.
    void setTyped(const QString &typed);
    /// Who was added, or the one the user took instead.
    Id person() const { return m_chosen; }
    bool wasAdded() const { return m_added; }
    /// People who may be the same, best first, as shown.
    const QList<DuplicateCandidate> &candidates() const { return m_candidates; }

    void accept() override;

private:
    void build();
    void readRegister();
    Person typedPerson() const;
    void lookForDuplicates();
    void showDuplicates(const QHash<Id, PersonRow> &rows);
    void take(const Id &person);
    bool markErrors();

    Store &m_store;
    QWidget *m_duplicates = nullptr;
    QBoxLayout *m_duplicateRows = nullptr;
    QPushButton *m_add = nullptr;
    QTimer m_pause;
    std::optional<DuplicateFinder> m_finder;
    QList<DuplicateCandidate> m_candidates;
    int m_job = 0;
    Id m_chosen;
    bool m_added = false;
};

} // namespace lansnav
