// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "course/placelists.h"

#include <QWidget>

namespace lansnav {

class DetailPane;
class ListPane;
class MasterDetail;
class TableView;

/// Those who speak at events: a line for the programme, and what they need.
class SpeakersPage : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakersPage(const AppContext &context, QWidget *parent = nullptr);

    Id currentId() const { return m_current; }
    void focusFilter();
    TableView *table() const;
    Form *form() const { return m_form; }

private:
    ListPane *buildList();
    QWidget *buildDetail();
    void read();
    void showCurrent();
    Result<void> save(const Id &person, const QString &bio, const QString &needs);

    AppContext m_context;
    SpeakerListModel m_model;
    ListPane *m_list = nullptr;
    MasterDetail *m_both = nullptr;
    DetailPane *m_pane = nullptr;
    Form *m_form = nullptr;
    Id m_current;
    int m_job = 0;
};

} // namespace lansnav
