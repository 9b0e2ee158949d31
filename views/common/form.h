// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/field.h"
#include "common/filterbar.h"
#include "store/id.h"
#include "store/result.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;

namespace lansnav {

/// One labelled field with a line below for a note or for why it could not be saved.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// Saves a value for the row the form shows. A failure is shown below the field, which keeps what was typed.
    using Commit = std::function<Result<void>(const Id &subject, const QVariant &value)>;

    /// Takes ownership of the field. A null `commit` makes the field one that does not save by itself (dialogs).
    FormRow(const QString &label, Field *field, Commit commit, QWidget *parent = nullptr);

    Field *field() const { return m_field; }
    /// Shows a stored value; a field of the same subject that holds something unsaved keeps it. When the stored value is another than
    /// the one the typing began from (a colleague's, that came by sync), the row says so.
    void load(const Id &subject, const QVariant &value);
    /// Saves what is unsaved; false when it could not be. A value that came while somebody typed is not written over until the person has
    /// been told and saves once more.
    bool commitNow();
    bool isDirty() const { return m_dirty; }
    bool hasError() const { return m_hasError; }
    /// Somebody else's value came while this one was typed, which is not saved over it.
    bool isOvertaken() const { return m_overtaken != Overtaken::No; }
    /// Says so, with that value where it is a text.
    QString overtakenText() const;
    /// A quiet line below the field: a warning about duplicates, a hint. Empty hides it.
    void setNote(const QString &text);
    void setError(const QString &text);
    QString message() const;
    void setLabel(const QString &text);
    void setReadOnly(bool readOnly);

signals:
    /// The user changed the field: it may not be saved yet.
    void edited();
    void saved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Whether another value was stored since the typing began, and whether saving was refused for it.
    enum class Overtaken { No, Yes, Told };

    void showMessage(const QString &text, bool error);

    QLabel *m_label = nullptr;
    Field *m_field = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_messageMark = nullptr;
    Commit m_commit;
    Id m_subject;
    QVariant m_stored;
    QString m_note;
    bool m_dirty = false;
    bool m_hasError = false;
    bool m_committing = false;
    bool m_reloaded = false;
    Overtaken m_overtaken = Overtaken::No;
};

/// A column of rows: labels right-aligned at the left, fields at most 480 px wide, long text as wide as the pane.
/// Put it in a QScrollArea (form->inScrollArea()) so that it is never cut.
class Form : public QWidget
{
    Q_OBJECT

public:
    using Commit = FormRow::Commit;

    explicit Form(QWidget *parent = nullptr);
    ~Form() override;

    FormRow *addText(const QString &key, const QString &label, Commit commit = {});
    /// Plain text of several lines; Tab leaves it.
    FormRow *addLongText(const QString &key, const QString &label, Commit commit = {}, int lines = 4);
    /// Whole number; an empty field is nothing.
    FormRow *addNumber(const QString &key, const QString &label, int minimum, int maximum, Commit commit = {});
    FormRow *addCombo(const QString &key, const QString &label, const QList<Choice> &choices, Commit commit = {});
    FormRow *addCheck(const QString &key, const QString &label, Commit commit = {});
    /// Text that can be selected but not changed.
    FormRow *addReadOnly(const QString &key, const QString &label);
    /// Any other field (person, date, municipality); the form takes ownership.
    FormRow *addField(const QString &key, const QString &label, Field *field, Commit commit = {});
    void addHeading(const QString &text);
    /// A widget of the pane's whole width; the form takes ownership.
    void addWidget(QWidget *widget);
    void addSpacing();
    /// Puts what is left below the rows; call last.
    void addStretch();

    FormRow *row(const QString &key) const { return m_rows.value(key); }
    QVariant value(const QString &key) const;
    /// Shows a row's values. Whatever is unsaved for another subject is saved to that one first.
    void load(const Id &subject, const QHash<QString, QVariant> &values);
    Id subject() const { return m_subject; }
    void setChoices(const QString &key, const QList<Choice> &choices);
    void setReadOnly(bool readOnly);
    /// Saves everything unsaved; false when a field could not be, which then has the focus.
    bool commitAll();
    bool hasUnsaved() const;
    QWidget *inScrollArea();
    /// Puts the cursor in a field and scrolls it into sight; false when the form does not show it.
    bool focusRow(const QString &key) const;

signals:
    void edited(const QString &key);
    void saved(const QString &key);
    /// The form turned to another row while a field could not be saved; the sentence says why and what had been typed.
    void lost(const QString &sentence);

private:
    FormRow *append(const QString &key, const QString &label, Field *field, Commit commit);
    void retryRefused();
    QList<FormRow *> trySaving();

    QBoxLayout *m_layout = nullptr;
    QHash<QString, FormRow *> m_rows;
    QStringList m_order;
    Id m_subject;
    bool m_retrying = false;
};

} // namespace lansnav
