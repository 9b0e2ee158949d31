// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lansnav {

class ImportSession;
class TargetFields;

/// First page of the import: which file, which sheet, what the rows are and where they belong.
class ImportSourcePage : public QWidget
{
    Q_OBJECT

public:
    /// A kind or target that `session` already has is not asked for again.
    ImportSourcePage(const AppContext &context, ImportSession &session, QWidget *parent = nullptr);

    /// Name of the chosen sheet; empty: the one that fits best.
    QString sheet() const;
    bool isComplete() const;
    /// Hands the chosen kind and target to the session.
    void takeOver();
    /// As choosing it by hand: it stays, whatever sheet is chosen.
    void chooseKind(const QString &key);

signals:
    void changed();
    void fileWanted(const QString &path);

private:
    void browse();
    void readTyped();
    void showFile();
    void proposeKind();
    void fillTargets();

    AppContext m_context;
    ImportSession &m_session;
    QLineEdit *m_file = nullptr;
    QLabel *m_found = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_kind = nullptr;
    TargetFields *m_targets = nullptr;
    QString m_given;            ///< the kind before any sheet was seen
    bool m_byHand = false;
};

} // namespace lansnav
