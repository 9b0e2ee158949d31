// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/clashesdialog.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/settings.h"
#include "common/style.h"
#include "common/tableview.h"
#include "register/registerstore.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString shown(const QString &value)
{
    return value.isEmpty() ? ClashesDialog::tr("(empty)") : value;
}

QString byWhom(const QString &who, const QDateTime &when)
{
    return ClashesDialog::tr("%1, %2", "who, when").arg(who, QLocale().toString(when.toLocalTime(), QLocale::ShortFormat));
}

RowModel<ClashRow>::Columns columns()
{
    RowModel<ClashRow>::Columns columns;
    columns.append({.key = u"title"_s, .heading = ClashesDialog::tr("What"), .value = [](const ClashRow &row) { return row.title; }, .width = 170});
    columns.append({.key = u"field"_s, .heading = ClashesDialog::tr("Field"), .value = [](const ClashRow &row) { return row.field; }, .width = 110});
    columns.append({.key = u"kept"_s, .heading = ClashesDialog::tr("Stands now"), .value = [](const ClashRow &row) { return shown(row.keptValue); }, .width = 170});
    columns.append({.key = u"keptby"_s, .heading = ClashesDialog::tr("Written by"), .value = [](const ClashRow &row) { return byWhom(row.keptBy, row.keptAt); },
                    .sortKey = [](const ClashRow &row) { return row.keptAt; }, .width = 190});
    columns.append({.key = u"other"_s, .heading = ClashesDialog::tr("The other value"), .value = [](const ClashRow &row) { return shown(row.otherValue); }, .width = 170});
    columns.append({.key = u"otherby"_s, .heading = ClashesDialog::tr("Written by"), .value = [](const ClashRow &row) { return byWhom(row.otherBy, row.otherAt); },
                    .sortKey = [](const ClashRow &row) { return row.otherAt; }, .width = 190});
    // Masked by the list of clashes, but for who is being shown.
    for (auto &column : columns)
        column.maskedWhereRead = true;
    return columns;
}

} // namespace

ClashesDialog::ClashesDialog(const AppContext &context, QString table, const Id &row, QWidget *parent)
    : QDialog(parent), m_context(context), m_table(std::move(table)), m_row(row), m_model(columns())
{
    setWindowTitle(tr("Clashes"));
    resize(1060, 460);
    build();
    connect(m_context.store, &Store::changed, this, &ClashesDialog::read);
    read();
}

void ClashesDialog::build()
{
    m_banner = new BannerBar(this);
    m_banner->hide();
    m_list = new TableView(this);
    m_list->setModel(&m_model);
    m_list->remember(m_context.settings, u"clashes"_s);
    m_list->setAccessibleName(tr("Clashes"));
    m_switch = new EmptySwitch(m_list, new EmptyState(u"dialog-ok"_s, tr("No clashes"),
                                                      tr("When two of you change the same field without having seen each other's change, the later one stands and the other is kept here."), this), this);
    m_detail = style::quiet({}, this);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_takeOther = buttons->addButton(tr("Use the &other value"), QDialogButtonBox::ActionRole);
    m_takeOther->setObjectName(u"useOther"_s);
    m_keep = buttons->addButton(tr("&Keep what stands"), QDialogButtonBox::ActionRole);
    m_keep->setObjectName(u"keepStanding"_s);
    style::makePrimary(m_keep);
    connect(m_keep, &QPushButton::clicked, this, [this] { choose(Clashes::Choice::Kept); });
    connect(m_takeOther, &QPushButton::clicked, this, [this] { choose(Clashes::Choice::Lost); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &TableView::currentIdChanged, this, [this] {
        cover();
        showChosen();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->addWidget(style::quiet(tr("Two of you changed the same field without having seen each other's change. The later one stands; nothing is lost until you choose."), this));
    column->addWidget(m_banner);
    column->addWidget(m_switch, 1);
    column->addWidget(m_detail);
    column->addWidget(buildCurtain());
    column->addWidget(buttons);
    showChosen();
}

QWidget *ClashesDialog::buildCurtain()
{
    m_curtain = new QWidget(this);
    auto *layout = new QHBoxLayout(m_curtain);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *mark = new QLabel(m_curtain);
    mark->setPixmap(style::markIcon(Mark::Info, palette()).pixmap(measure::paneMargin));
    auto *sentence = new QLabel(tr("This is about a person with protected identity. Showing the details is recorded in the history."), m_curtain);
    sentence->setWordWrap(true);
    m_reveal = new QPushButton(tr("&Show"), m_curtain);
    m_reveal->setObjectName(u"revealClash"_s);
    m_reveal->setAccessibleDescription(sentence->text());
    m_reveal->setAutoDefault(false);
    connect(m_reveal, &QPushButton::clicked, this, &ClashesDialog::reveal);
    layout->addWidget(mark);
    layout->addWidget(sentence, 1);
    layout->addWidget(m_reveal);
    // Going through the list, the buttons below stay where they are.
    QSizePolicy kept = m_curtain->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_curtain->setSizePolicy(kept);
    return m_curtain;
}

Result<QList<ClashRow>> ClashesDialog::readRows(Database &db, const Schema &schema, const QString &table, const Id &row, const Revealed &revealed)
{
    auto rows = row.isNull() ? Clashes::list(db, schema) : Clashes::listOf(db, schema, table, row);
    if (!rows)
        return rows;
    for (ClashRow &clash : *rows) {
        if (clash.id != revealed.clash)
            continue;
        const auto shown = Clashes::shown(db, schema, clash.id, revealed.people);
        if (!shown)
            return shown.error();
        clash = *shown;
    }
    return rows;
}

void ClashesDialog::read()
{
    const int job = ++m_job;
    m_context.store->fetch<QList<ClashRow>>(this,
        [schema = m_context.store->schema(), table = m_table, row = m_row, revealed = m_revealed](Database &db) { return readRows(db, schema, table, row, revealed); },
        [this, job](const Result<QList<ClashRow>> &rows) {
            if (job != m_job)
                return;
            if (m_banner->check(rows)) {
                m_model.setRows(*rows);
                m_switch->setEmpty(rows->isEmpty());
                showChosen();
            }
            emit loaded();
        });
}

void ClashesDialog::showChosen()
{
    const ClashRow *row = m_model.find(m_list->currentId());
    m_keep->setEnabled(row);
    m_takeOther->setEnabled(row);
    m_curtain->setVisible(row && !row->hiddenPeople.isEmpty());
    m_detail->setText(row ? tr("%1: “%2” stands. “%3” was put aside.", "field, value, other value").arg(row->field, shown(row->keptValue), shown(row->otherValue)) : QString());
}

void ClashesDialog::reveal()
{
    const ClashRow *row = m_model.find(m_list->currentId());
    if (!row)
        return;
    Revealed revealed{row->id, {}};
    const QList<Id> people = row->hiddenPeople;
    for (const Id &id : people) {
        // Nothing is shown unless the showing is recorded.
        const auto shown = registerstore::revealPerson(*m_context.store, id);
        if (!m_banner->check(shown))
            return;
        revealed.people.insert(id, shown->name());
    }
    m_revealed = revealed;
    m_keep->setFocus();
    read();
}

/// Masks again what was shown, once another row is gone to.
void ClashesDialog::cover()
{
    if (m_revealed.clash.isNull() || m_revealed.clash == m_list->currentId())
        return;
    m_revealed = {};
    read();
}

void ClashesDialog::choose(Clashes::Choice choice)
{
    const QList<Id> chosen = m_list->selectedIds();
    if (chosen.isEmpty() || !m_banner->check(Clashes::choose(*m_context.store, chosen, choice)))
        return;
    if (m_context.toast)
        m_context.toast(tr("%n clash(es) settled.", nullptr, int(chosen.size())), true);
}

} // namespace lansnav
