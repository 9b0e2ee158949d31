// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/newpersondialog.h"

#include "common/feedback.h"
#include "common/fittingscroll.h"
#include "common/form.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "exchange/values.h"
#include "register/registerstore.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int pauseMs = 150;
constexpr int shownDuplicates = 4;

QString described(const PersonRow &row)
{
    QStringList parts{row.name};
    for (const QString &part : {row.organisation, row.municipality, row.email})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u", "_s);
}

} // namespace

NewPersonDialog::NewPersonDialog(Store &store, QWidget *parent) : FormDialog(tr("New person"), 620, parent), m_store(store)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NewPersonDialog::lookForDuplicates);
    connect(m_form, &Form::edited, &m_pause, qOverload<>(&QTimer::start));
    readRegister();
}

void NewPersonDialog::build()
{
    m_form->addText(u"given"_s, tr("Given name"));
    m_form->addText(u"family"_s, tr("Family name"));
    m_form->addText(u"title"_s, tr("Title"));
    m_form->addField(u"organisation"_s, tr("Organisation"), new OrganisationField(&m_store));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&m_store));
    m_form->addText(u"email"_s, tr("E-mail"));
    m_form->addText(u"phone"_s, tr("Phone"));
    m_form->addLongText(u"note"_s, tr("Note"), {}, 2);
    m_form->addCheck(u"protected"_s, tr("Protected identity"));
    m_form->load({}, {});
    m_form->addStretch();
    auto *found = new QWidget;
    m_duplicateRows = new QVBoxLayout(found);
    m_duplicateRows->setContentsMargins(0, measure::grid, 0, 0);
    m_duplicateRows->setSpacing(measure::half);
    m_duplicates = new FittingScroll(found);
    m_duplicates->setObjectName(u"duplicates"_s);
    m_duplicates->hide();
    m_add = layOut(tr("Add person"), m_form, m_duplicates);
    m_add->setObjectName(u"addPerson"_s);
    m_form->row(u"given"_s)->field()->control()->setFocus();
}

void NewPersonDialog::readRegister()
{
    m_store.fetch<DuplicateFinder>(
        this, [](Database &db) { return DuplicateFinder::load(db); },
        [this](const Result<DuplicateFinder> &finder) {
            if (!m_banner->check(finder))
                return;
            m_finder = *finder;
            lookForDuplicates();
        });
    // Told of every name alike: an answer that depends on it would say who is protected, to anybody who tries names.
    m_store.fetch<QVariant>(
        this, [](Database &db) { return db.value(u"SELECT EXISTS (SELECT 1 FROM person WHERE protected <> 0 AND deleted = 0)"_s); },
        [this](const Result<QVariant> &any) {
            if (any && any->toBool())
                m_form->row(u"protected"_s)->setNote(tr("Those who have it are not compared by name. If this may be one of them, look through “Protected” in the list first."));
        });
}

void NewPersonDialog::setTyped(const QString &typed)
{
    QHash<QString, QVariant> values;
    if (const QString address = parse::mail(typed); !address.isEmpty()) {
        values.insert(u"email"_s, address);
    } else {
        const parse::PersonName name = parse::personName(typed);
        values.insert(u"given"_s, name.given);
        values.insert(u"family"_s, name.family);
    }
    m_form->load({}, values);
    m_pause.start();
}

Person NewPersonDialog::typedPerson() const
{
    Person p;
    p.given = m_form->value(u"given"_s).toString();
    p.family = m_form->value(u"family"_s).toString();
    p.title = m_form->value(u"title"_s).toString();
    p.organisation = m_form->value(u"organisation"_s).value<Id>();
    p.municipality = m_form->value(u"municipality"_s).value<Id>();
    p.email = m_form->value(u"email"_s).toString();
    p.phone = m_form->value(u"phone"_s).toString();
    p.note = m_form->value(u"note"_s).toString();
    p.isProtected = m_form->value(u"protected"_s).toBool();
    return p;
}

void NewPersonDialog::lookForDuplicates()
{
    if (!m_finder)
        return;
    Person probe = typedPerson();
    // What is half typed is compared as far as it goes.
    probe.email = parse::mail(probe.email);
    probe.phone = parse::phone(probe.phone).value_or(QString());
    m_candidates = m_finder->candidates(probe, shownDuplicates);
    const int job = ++m_job;
    if (m_candidates.isEmpty()) {
        showDuplicates({});
        return;
    }
    QList<Id> ids;
    for (const DuplicateCandidate &candidate : std::as_const(m_candidates))
        ids.append(candidate.id);
    m_store.fetch<QList<PersonRow>>(
        this, [ids](Database &db) { return registerstore::personRows(db, ids); },
        [this, job](const Result<QList<PersonRow>> &rows) {
            if (job != m_job || !m_banner->check(rows))
                return;
            QHash<Id, PersonRow> byId;
            for (const PersonRow &row : *rows)
                byId.insert(row.id, row);
            showDuplicates(byId);
        });
}

void NewPersonDialog::showDuplicates(const QHash<Id, PersonRow> &rows)
{
    while (QLayoutItem *item = m_duplicateRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool sure = false;
    int shown = 0;
    for (const DuplicateCandidate &candidate : std::as_const(m_candidates)) {
        if (!rows.contains(candidate.id))
            continue;
        if (shown++ == 0)
            m_duplicateRows->addWidget(style::heading(tr("Already in the register?"), 2));
        sure = sure || candidate.score >= DuplicateFinder::strong;
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *mark = new QLabel;
        const Mark kind = candidate.score >= DuplicateFinder::strong ? Mark::Warn : Mark::Info;
        mark->setPixmap(style::markIcon(kind, palette()).pixmap(measure::paneMargin));
        auto *text = new QLabel(tr("%1 – %2").arg(described(rows.value(candidate.id)), candidate.reason));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto *open = new QPushButton(tr("Open that one instead"));
        open->setAutoDefault(false);
        open->setAccessibleDescription(text->text());
        connect(open, &QPushButton::clicked, this, [this, id = candidate.id] { take(id); });
        layout->addWidget(mark, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        layout->addWidget(open, 0, Qt::AlignTop);
        m_duplicateRows->addWidget(line);
    }
    m_duplicates->setVisible(shown > 0);
    m_add->setText(sure ? tr("Add as a new person all the same") : tr("Add person"));
}

void NewPersonDialog::take(const Id &person)
{
    m_chosen = person;
    m_added = false;
    QDialog::accept();
}

/// Says below the fields what cannot be saved; true when something cannot.
bool NewPersonDialog::markErrors()
{
    FormRow *first = nullptr;
    const auto mark = [&](const char *key, const Result<QString> &value) {
        FormRow *row = m_form->row(QString::fromLatin1(key));
        row->setError(value ? QString() : value.error().sentence);
        if (!value && !first)
            first = row;
    };
    const Person typed = typedPerson();
    mark("given", typed.name().isEmpty() ? Result<QString>(registerstore::checkPerson(typed).error()) : Result<QString>(QString()));
    mark("email", registerstore::normalEmail(typed.email));
    mark("phone", registerstore::normalPhone(typed.phone));
    if (first)
        first->field()->control()->setFocus();
    return first != nullptr;
}

void NewPersonDialog::accept()
{
    if (markErrors())
        return;
    const Result<Id> id = registerstore::addPerson(m_store, typedPerson());
    if (!m_banner->check(id))
        return;
    m_chosen = *id;
    m_added = true;
    QDialog::accept();
}

} // namespace lansnav
