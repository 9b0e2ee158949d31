// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/searchservice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lansnav {

/// Results of the search over everything, under the search field: type, arrows, Enter goes there, Esc closes.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// `field` is where people type; the popup is shown below it and takes its keys.
    SearchPopup(SearchService &service, QLineEdit *field, QWidget *parent);

    int resultCount() const;

signals:
    /// A result was chosen.
    void chosen(const QString &area, const lansnav::Id &row, const QString &tab, const lansnav::Id &detail);
    /// The results for what is typed are shown (or there are none).
    void searched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void fill(const QList<FoundRow> &found);
    void place();
    void choose();
    void leave();

    SearchService &m_service;
    QLineEdit *m_field;
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QTimer m_debounce;
    QList<FoundRow> m_found;
    int m_job = 0;
};

} // namespace lansnav
