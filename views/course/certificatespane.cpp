// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/certificatespane.h"

#include "calendar/uilocale.h"
#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/rules.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// With numbers where they are the same for everybody: parallel tracks and chosen sessions make them differ.
QString sentenceOf(const QList<CertificateRow> &rows, const std::optional<int> &least, int earned)
{
    const QString all = uiLocale().toString(rows.size()), some = uiLocale().toString(earned);
    const CertificateStanding first = rows.isEmpty() ? CertificateStanding() : rows.first().standing;
    const bool alike = std::all_of(rows.cbegin(), rows.cend(), [&first](const CertificateRow &row) { return row.standing.needed == first.needed && row.standing.outOf == first.outOf; });
    if (alike)
        return CertificatesPane::tr("%1 of %2 get a certificate: present at %3 of %4 sessions at least.")
            .arg(some, all, QString::number(first.needed), QString::number(first.outOf));
    if (least)
        return CertificatesPane::tr("%1 of %2 get a certificate: present at %n session(s) at least.", nullptr, *least).arg(some, all);
    return CertificatesPane::tr("%1 of %2 get a certificate: present at all sessions they could attend.").arg(some, all);
}

} // namespace

CertificatesPane::CertificatesPane(const AppContext &context, QWidget *parent)
    : EventPage(context, parent), m_model(certificateColumns()), m_filter(new FilterBar(this)), m_sentence(new QLabel), m_table(new TableView(this))
{
    m_filter->setPlaceholder(tr("Filter participants…"));
    m_filter->addChips(u"which"_s, tr("Which participants"), {{u"all"_s, tr("All")}, {u"earned"_s, tr("Get one")}, {u"open"_s, tr("Not decided")}, {u"not"_s, tr("Do not")}});
    m_filter->follow(&m_model);
    connect(m_filter, &FilterBar::valueChanged, this, &CertificatesPane::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    m_sentence->setObjectName(u"certificateSentence"_s);
    style::wrap(*m_sentence);
    m_table->setObjectName(u"certificateTable"_s);
    m_table->setAccessibleName(tr("Certificates"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(this->context().settings, u"course.certificates"_s);
    m_table->fitColumns({u"name"_s, u"present"_s, u"state"_s}, u"workplace"_s);
    connect(m_table, &TableView::opened, this, [this](const Id &person) {
        if (this->context().navigate)
            this->context().navigate(u"people"_s, person, {}, {});
    });
    auto *empty = new EmptyState(u"view-calendar"_s, tr("No participants yet"), tr("When attendance is recorded, whoever has earned a certificate is listed here."), this);
    empty->setFirstStep(tr("Show registrations"), [this] { emit goTo(u"registrations"_s, {}); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    body()->addWidget(m_filter);
    body()->addWidget(buildTools());
    body()->addWidget(m_switch, 1);
}

QWidget *CertificatesPane::buildTools()
{
    m_change = new QPushButton(tr("Change the number…"));
    m_change->setObjectName(u"changeCertificateLeast"_s);
    m_change->setToolTip(tr("How many sessions a certificate takes is set under About"));
    connect(m_change, &QPushButton::clicked, this, [this] { emit goTo(u"about"_s, CourseRules::fieldId(u"certificate_least"_s)); });
    m_print = new QPushButton(style::icon(u"document-print-preview"_s), tr("Print certificates…"));
    m_print->setObjectName(u"printCertificates"_s);
    connect(m_print, &QPushButton::clicked, this, [this] { showReport(u"certificates"_s); });
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_change, 0, Qt::AlignTop);
    row->addWidget(m_print, 0, Qt::AlignTop);
    return tools;
}

QString CertificatesPane::sentence() const
{
    return m_sentence->text();
}

void CertificatesPane::refresh(bool other)
{
    if (other)
        m_filter->reset();
    const QList<CertificateRow> rows = certificateRows(detail(), seats());
    view::show(m_model, rows, other);
    m_switch->setEmpty(rows.isEmpty());
    const auto earned = std::count_if(rows.cbegin(), rows.cend(), [](const CertificateRow &row) { return row.standing.state == CertificateState::Earned; });
    m_sentence->setVisible(!rows.isEmpty());
    const auto counting = std::count_if(detail().sessions.cbegin(), detail().sessions.cend(), [](const Session &session) { return session.kind != SessionKind::Break; });
    const QString sentence = sentenceOf(rows, event().certificateLeast, int(earned));
    m_sentence->setText(mostSessions(detail()) < counting ? sentence + u' ' + CertificateRule::sameTimeText() : sentence);
    // Of one session there is no number to choose.
    m_change->setVisible(detail().sessions.size() > 1);
    m_print->setEnabled(earned > 0);
    m_print->setToolTip(earned > 0 ? QString() : tr("Nobody has earned a certificate yet"));
    applyFilter();
}

void CertificatesPane::applyFilter()
{
    const QString which = m_filter->value(u"which"_s).toString();
    m_model.setPredicate([which](const CertificateRow &row) {
        const CertificateState state = row.standing.state;
        if (which == "earned"_L1)
            return state == CertificateState::Earned;
        if (which == "open"_L1)
            return state == CertificateState::Open;
        return which != "not"_L1 || state == CertificateState::NotEarned;
    });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
}

} // namespace lansnav
