// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/areatab.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lansnav {

class BannerBar;
class EmptyState;

/// What needs doing in all areas, the gravest first; each leads to the place where it is mended.
class OverviewTab : public AreaTab
{
    Q_OBJECT

public:
    explicit OverviewTab(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override {}
    void showRow(const Id &, const QString &, const Id &) override {}
    Id currentRow() const override { return {}; }
    void focusFilter() override;

    /// Problems of all areas, as last read.
    const QList<Problem> &problems() const { return m_problems; }

    /// Reads the problems again on the worker; several calls at once become one.
    void refresh();

signals:
    /// The problems were read again.
    void collected(const QList<lansnav::Problem> &problems);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void begin();
    /// What one reading gave.
    struct Collected
    {
        QList<Problem> problems;
        QHash<QString, QString> sentences;  ///< area key → what it holds
        bool empty = true;                  ///< no area lists anything
        QString fault;                      ///< why an area could not be read; empty when all could
    };
    static Collected collect(Database &db, const QList<Area> &areas, QDate today);
    void fill(const Collected &found);
    static QString calmSentence();
    void addGroup(const Area &area, const QList<Problem> &problems, const QString &holds);
    void activate(const Problem &problem);

    AppContext m_context;
    QList<Problem> m_problems;
    QLabel *m_summary = nullptr;
    BannerBar *m_banner = nullptr;
    EmptyState *m_calm = nullptr;
    QPushButton *m_begin = nullptr;     ///< the first step of a file that is still empty
    QScrollArea *m_scroll = nullptr;
    QWidget *m_groups = nullptr;
    bool m_begun = false;
    bool m_queued = false;
    bool m_again = false;   ///< something changed while reading
};

} // namespace lansnav
