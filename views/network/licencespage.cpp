// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/licencespage.h"

#include "common/datefield.h"
#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lansnav {

LicencesPage::LicencesPage(const AppContext &context, QWidget *parent) : NetworkPage(context, parent), m_model(licenceColumns())
{
    buildList();
    body()->addWidget(m_filter);
    auto *empty = new EmptyState(u"office-building"_s, tr("No municipalities"), tr("The municipalities of the network are listed here, each with its licence."), this);
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    addSplit(m_switch, buildForm(), u"network.licences.split"_s);
}

void LicencesPage::buildList()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter municipalities…"));
    m_filter->addChips(u"which"_s, tr("Which municipalities"), {{u"all"_s, tr("All")}, {u"without"_s, tr("Without a valid licence")}});
    m_all = new QPushButton(this);
    m_all->setObjectName(u"licenceForAll"_s);
    m_all->setToolTip(tr("Writes a permanent licence from today for every municipality that has none"));
    style::makePrimary(m_all);
    connect(m_all, &QPushButton::clicked, this, &LicencesPage::addForAll);
    m_filter->addRight(m_all);
    m_filter->follow(&m_model);
    m_table = new TableView(this);
    m_table->setObjectName(u"licenceTable"_s);
    m_table->setAccessibleName(tr("Licences"));
    m_table->setModel(&m_model);
    m_table->remember(context().settings, u"network.licences"_s);
    m_table->setExport(context(), u"licences"_s, [this] { return QHash<QString, Id>{{u"network"_s, network().id}}; });
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    connect(m_filter, &FilterBar::valueChanged, this, [this] {
        const bool without = m_filter->value(u"which"_s).toString() == "without"_L1;
        m_model.setPredicate([without](const LicenceRow &row) { return !without || !row.holds; });
        m_filter->setCounts(m_model.rowCount(), m_model.total());
    });
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::currentIdChanged, this, &LicencesPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this](const Id &) {
        if (m_one->isVisible())
            addForCurrent();
        else
            m_form->row(u"kind"_s)->field()->control()->setFocus();
    });
    connect(m_table, &TableView::deleteRequested, this, &LicencesPage::trash);
}

Form::Commit LicencesPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &licence, const QVariant &value) {
        return acts().changeLicence(licence, {{name, networkview::stored(value)}});
    };
}

QWidget *LicencesPage::buildForm()
{
    m_form = new Form;
    m_form->addReadOnly(u"municipality"_s, tr("Municipality"));
    m_form->addCombo(u"kind"_s, tr("Kind"), networkview::choices({LicenceKind::Permanent, LicenceKind::Period}), save("kind"));
    m_form->addField(u"start"_s, tr("From"), new DateField(DateField::Kind::Partial), save("start"));
    m_form->addField(u"end"_s, tr("To"), new DateField(DateField::Kind::Partial), save("end"));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 2);
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_one = new QPushButton(style::icon(u"list-add"_s), tr("Add a licence"));
    m_one->setObjectName(u"licenceForOne"_s);
    connect(m_one, &QPushButton::clicked, this, &LicencesPage::addForCurrent);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(measure::labelWidth + measure::grid, 0, 0, 0);
    line->addWidget(m_one);
    line->addStretch(1);
    m_form->addWidget(row);
    m_form->addStretch();
    return m_form->inScrollArea();
}

void LicencesPage::refresh(bool other)
{
    networkview::show(m_model, licenceRows(detail(), today()), other);
    m_switch->setEmpty(m_model.total() == 0);
    const int without = int(lacking().size());
    m_all->setText(tr("Add for all %n without", nullptr, without));
    m_all->setVisible(without > 0);
    m_filter->setCounts(m_model.rowCount(), m_model.total());
    if (!m_wantedMunicipality.isNull())
        showRow(std::exchange(m_wantedMunicipality, {}));
    showCurrent();
}

QList<Id> LicencesPage::lacking() const
{
    QList<Id> municipalities;
    for (const LicenceRow &row : m_model.rows())
        if (row.missing)
            municipalities.append(row.municipality);
    return municipalities;
}

void LicencesPage::showCurrent()
{
    const LicenceRow *row = m_model.find(m_table->currentId());
    const bool editable = row && !row->missing;
    for (const char *key : {"kind", "start", "end", "note"})
        m_form->row(QString::fromLatin1(key))->setVisible(editable);
    m_one->setVisible(row && row->missing);
    if (!row)
        return;
    m_form->load(row->id, {{u"municipality"_s, row->municipalityName},
                           {u"kind"_s, toCode(row->kind)},
                           {u"start"_s, row->start.toIso()},
                           {u"end"_s, row->end.toIso()},
                           {u"note"_s, row->note}});
    m_form->row(u"end"_s)->setVisible(editable && (row->kind == LicenceKind::Period || !row->end.isNull()));
}

void LicencesPage::showRow(const Id &row)
{
    m_filter->showForNow({});
    for (const LicenceRow &one : m_model.rows()) {
        if (one.id == row || one.municipality == row) {
            m_table->selectId(one.id);
            m_table->setFocus();
            return;
        }
    }
}

void LicencesPage::addForAll()
{
    const QList<Id> municipalities = lacking();
    if (check(acts().addPermanentLicences(network().id, municipalities, PartialDate(today()))))
        toast(tr("%n licence(s) added.", nullptr, int(municipalities.size())));
}

void LicencesPage::addForCurrent()
{
    const LicenceRow *row = m_model.find(m_table->currentId());
    if (!row || !row->missing)
        return;
    Licence licence;
    licence.network = network().id;
    licence.municipality = row->municipality;
    licence.start = PartialDate(today());
    m_wantedMunicipality = row->municipality;
    if (!check(acts().addLicence(licence)))
        m_wantedMunicipality = {};
}

void LicencesPage::trash(const QList<Id> &licences)
{
    QList<Id> held;
    for (const Id &id : licences)
        if (const LicenceRow *row = m_model.find(id); row && !row->missing)
            held.append(id);
    if (!held.isEmpty() && check(acts().trashLicences(held)))
        toast(tr("%n licence(s) in the trash.", nullptr, int(held.size())));
}

} // namespace lansnav
