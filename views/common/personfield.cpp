// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/personfield.h"

#include "common/personindex.h"
#include "common/personpopup.h"
#include "privacy/masking.h"
#include "register/registerstore.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostHits = 20;

} // namespace

PersonField::PersonField(Store *store, QWidget *parent) : Field(parent), m_store(store), m_edit(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(tr("Name, organisation or municipality"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &PersonField::typed);
    // The clear button changes the text without being "typing".
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_person.isNull() && !m_setting)
            typed();
    });
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_person.isNull() && (changes.everything || changes.ids(u"person").contains(m_person)) && m_edit->text() == m_name)
            setPerson(m_person);
    });
}

QVariant PersonField::value() const
{
    return QVariant::fromValue(m_person);
}

void PersonField::setValue(const QVariant &value)
{
    setPerson(value.value<Id>());
}

void PersonField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->setClearButtonEnabled(!readOnly);
}

QString PersonField::inputError() const
{
    if (!m_error.isEmpty())
        return m_error;
    if (m_edit->text().trimmed().isEmpty() || m_edit->text() == m_name)
        return {};
    return tr("Nobody is chosen. Choose one of those that show when you type, or “Create” at the bottom.");
}

QWidget *PersonField::control()
{
    return m_edit;
}

QString PersonField::text() const
{
    return m_edit->text();
}

PersonField::Content PersonField::content() const
{
    return m_edit->text() == m_name ? Content{m_person, {}} : Content{{}, m_edit->text()};
}

void PersonField::setContent(const Content &content)
{
    setPerson({});
    if (!content.person.isNull())
        setPerson(content.person);
    else
        m_edit->setText(content.text);
    m_enterPending = false;
    m_putBack = !content.text.isEmpty();
}

void PersonField::setPerson(const Id &person)
{
    const bool same = person == m_person;
    m_person = person;
    m_error.clear();
    ++m_job;
    if (!same || person.isNull()) {
        m_name.clear();
        const QScopedValueRollback setting(m_setting, true);
        m_edit->clear();
    }
    if (person.isNull())
        return;
    m_store->fetch<QString>(
        this, [person](Database &db) { return registerstore::personName(db, person); },
        [this, person, job = m_job](Result<QString> name) {
            if (job != m_job || person != m_person || !name)
                return;
            m_name = Masking::shown(*name, person);
            m_edit->setText(m_name);
            m_edit->setCursorPosition(0);
        });
}

void PersonField::typed()
{
    m_error.clear();
    m_enterPending = false;
    if (m_edit->text().trimmed().isEmpty()) {
        m_person = {};
        m_name.clear();
        ++m_job;
        if (m_popup)
            m_popup->hide();
    } else {
        search();
    }
    emit edited();
}

void PersonField::search()
{
    m_putBack = false;
    const QString text = m_edit->text().trimmed();
    PersonIndex::of(m_store)->search(this, text, mostHits, [this, text, job = ++m_job](Result<PersonIndex::Hits> hits) {
        if (job != m_job)
            return;
        if (!hits) {
            m_error = hits.error().sentence;
            return;
        }
        if (!m_popup) {
            m_popup = new PersonPopup(this);
            connect(m_popup, &PersonPopup::chosen, this, &PersonField::choose);
            connect(m_popup, &PersonPopup::currentTextChanged, this, [this](const QString &line) {
                // The list never has the focus, so the field tells the screen reader which line is current.
                m_edit->setAccessibleDescription(line);
                QAccessibleEvent event(m_edit, QAccessible::DescriptionChanged);
                QAccessible::updateAccessibility(&event);
            });
        }
        // A name has a given and a family part: one word is a search that found nobody.
        m_popup->setHits(*hits, m_createAllowed ? tr("Create “%1”…").arg(text) : QString(), !text.contains(u' '));
        showPopup();
        if (m_enterPending) {
            m_enterPending = false;
            choose(m_popup->current());
        }
    });
}

/// Chooses as soon as the search has answered; of a name that was put back nobody has searched yet.
void PersonField::enter()
{
    m_enterPending = true;
    if (m_putBack)
        search();
}

void PersonField::showPopup()
{
    if (m_popup->count() > 0 && m_edit->hasFocus())
        m_popup->showUnder(this);
    else
        m_popup->hide();
}

void PersonField::choose(int row)
{
    if (m_popup->isCreate(row)) {
        create();
        return;
    }
    if (row < 0 || row >= m_popup->hits().size()) {
        // Nobody: a form says so.
        emit finished();
        return;
    }
    const PersonIndex::Hit hit = m_popup->hits().at(row);
    m_popup->hide();
    m_person = hit.id;
    m_name = hit.name;
    m_error.clear();
    m_edit->setText(m_name);
    emit edited();
    emit personChosen(m_person);
    emit finished();
}

void PersonField::create()
{
    const QString name = m_edit->text().trimmed();
    m_popup->hide();
    Id person;
    if (m_creator) {
        person = m_creator(name);
        if (person.isNull())
            return;
    } else {
        const Result<Id> made = registerstore::addPerson(*m_store, PersonIndex::personOf(name));
        if (!made) {
            m_error = made.error().sentence;
            emit finished();
            return;
        }
        person = *made;
    }
    setPerson(person);
    // The name stands there until the register has answered with its own form of it.
    m_name = name;
    m_edit->setText(name);
    emit edited();
    emit personChosen(person);
    emit finished();
}

void PersonField::settle()
{
    if (m_popup)
        m_popup->hide();
    emit finished();
}

bool PersonField::eventFilter(QObject *watched, QEvent *event)
{
    const bool open = m_popup && m_popup->isVisible();
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        settle();
    if ((event->type() == QEvent::Move || event->type() == QEvent::Hide) && open)
        m_popup->hide();
    if (event->type() != QEvent::KeyPress)
        return Field::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_popup->move(key == Qt::Key_Down ? 1 : -1);
        else if (!m_edit->text().trimmed().isEmpty() && !m_edit->isReadOnly())
            search();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose(m_popup->current());
        else if (m_edit->text() != m_name && !m_edit->text().trimmed().isEmpty())
            enter();
        else
            emit finished();
        return true;
    case Qt::Key_Escape:
        if (open) {
            m_popup->hide();
            return true;
        }
        break;
    default:
        break;
    }
    return Field::eventFilter(watched, event);
}

} // namespace lansnav
