// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/form.h"
#include "network/lists.h"
#include "network/networkstore.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace lansnav {

class PeopleList;
class TalkEditor;

/// One participation loop: theme and place, guides, talks, follow-up; what is missing stands on top in words.
class LoopForm : public QWidget
{
    Q_OBJECT

public:
    explicit LoopForm(Store &store, QWidget *parent = nullptr);
    /// Null empties and hides the form.
    void show(const LoopRow *loop);
    void focusTheme();
    Form *form() const { return m_form; }
    PeopleList *guides() const { return m_guides; }
    TalkEditor *talks() const { return m_talks; }

signals:
    void failed(const lansnav::Error &error);

private:
    void addRows();
    Form::Commit save(const char *column);
    void showGuides();

    Store &m_store;
    LoopRow m_loop;
    Form *m_form;
    QLabel *m_missing;
    PeopleList *m_guides = nullptr;
    TalkEditor *m_talks = nullptr;
};

/// The talks of a loop: kind, date, head-count; one line each and a button for another.
class TalkEditor : public Field
{
    Q_OBJECT

public:
    explicit TalkEditor(Store &store, QWidget *parent = nullptr);
    void setLoop(const Loop &loop);
    /// Adds a talk of a kind, today.
    void add(TalkKind kind);

    QVariant value() const override { return {}; }
    void setValue(const QVariant &) override {}
    void setReadOnly(bool) override {}
    QWidget *control() override { return m_first; }

signals:
    void failed(const lansnav::Error &error);

private:
    void rebuild();
    void addLine(const LoopTalk &talk);
    void save(const Id &talk, const char *column, const QVariant &value);

    Store &m_store;
    Id m_loop;
    QList<LoopTalk> m_talks;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr;
};

} // namespace lansnav
