// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/plantermdialog.h"

#include "calendar/isoweek.h"
#include "calendar/meetingtime.h"
#include "common/datefield.h"
#include "common/feedback.h"
#include "common/style.h"
#include "network/rules.h"
#include "privacy/showntext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lansnav {

/// One proposed date: the field, why this day, and leaving it out.
struct PlanTermDialog::Line
{
    std::unique_ptr<QWidget> widget;
    DateField *date = nullptr;
    QLabel *mark = nullptr;
    QLabel *text = nullptr;
    QDate proposed;
    QString reason;
    QStringList warnings;
};

PlanTermDialog::PlanTermDialog(Store &store, std::shared_ptr<const NetworkDetail> network, QWidget *parent)
    : QDialog(parent), m_store(store), m_network(std::move(network))
{
    setWindowTitle(tr("Plan meetings of %1").arg(ShownText::of(m_network->network.name)));
    build();
    readTerm();
}

PlanTermDialog::~PlanTermDialog() = default;

void PlanTermDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    m_banner = new BannerBar(this);
    layout->addWidget(m_banner);
    layout->addWidget(buildQuestions());
    m_sentence = style::quiet({});
    m_sentence->setObjectName(u"planSentence"_s);
    layout->addWidget(m_sentence);
    auto *lines = new QWidget;
    m_lineColumn = new QVBoxLayout(lines);
    m_lineColumn->setContentsMargins(0, 0, 0, 0);
    m_lineColumn->setSpacing(measure::grid);
    m_lineColumn->addStretch(1);
    auto *area = style::scrolling(lines);
    layout->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *another = buttons->addButton(tr("Add a date"), QDialogButtonBox::ActionRole);
    m_plan = buttons->addButton(tr("Plan"), QDialogButtonBox::AcceptRole);
    m_plan->setObjectName(u"planNow"_s);
    style::makePrimary(m_plan);
    m_plan->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(another, &QPushButton::clicked, this, [this] {
        addLine({}, {}, {});
        m_lines.back()->date->control()->setFocus();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanTermDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(640, 440);
}

QWidget *PlanTermDialog::buildQuestions()
{
    m_term = new QComboBox;
    const Term now = Term::containing(m_store.environment().today());
    for (const Term &one : {now, now.next(), now.next().next()})
        m_term->addItem(one.toText(), one.toKey());
    // A term that has all its meetings is not what one comes to plan.
    const QDate today = m_store.environment().today();
    const Cadence cadence = NetworkRules::cadenceIn(*m_network, NetworkRules::period(m_network->network, today), today);
    if (cadence.required && cadence.missing == 0)
        m_term->setCurrentIndex(1);
    m_count = new QSpinBox;
    m_count->setRange(1, 20);
    m_weekday = new QComboBox;
    m_weekday->addItem(tr("Any weekday"), 0);
    for (int day = 1; day <= 5; ++day)
        m_weekday->addItem(locale().dayName(day), day);
    m_start = new QLineEdit(u"09:00"_s);
    m_end = new QLineEdit(u"12:00"_s);
    m_title = new QLineEdit;
    m_place = new QLineEdit;
    // What was so last time is the best guess for next time.
    for (const Meeting &meeting : m_network->meetings) {
        const MeetingTime from = MeetingTime::fromIso(meeting.starts);
        const MeetingTime to = MeetingTime::fromIso(meeting.ends);
        if (from.hasTime() && to.hasTime()) {
            m_start->setText(from.time().toString(u"HH:mm"_s));
            m_end->setText(to.time().toString(u"HH:mm"_s));
        }
        if (!meeting.place.isEmpty())
            m_place->setText(meeting.place);
    }
    auto *questions = new QWidget;
    auto *grid = new QGridLayout(questions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(measure::grid);
    const auto add = [grid](int row, int column, const QString &label, QWidget *field) {
        auto *text = new QLabel(label);
        text->setBuddy(field);
        field->setAccessibleName(label);
        grid->addWidget(text, row, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("Term"), m_term);
    add(0, 2, tr("Meetings to plan"), m_count);
    add(1, 0, tr("Weekday"), m_weekday);
    add(1, 2, tr("From"), m_start);
    add(2, 0, tr("Title"), m_title);
    add(2, 2, tr("To"), m_end);
    add(3, 0, tr("Place"), m_place);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
    connect(m_term, &QComboBox::currentIndexChanged, this, &PlanTermDialog::readTerm);
    connect(m_count, &QSpinBox::valueChanged, this, &PlanTermDialog::propose);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &PlanTermDialog::propose);
    return questions;
}

Term PlanTermDialog::term() const
{
    return *Term::fromText(m_term->currentData().toString());
}

QTime PlanTermDialog::time(const QLineEdit *edit) const
{
    return DateTimeField::readTime(edit->text());
}

void PlanTermDialog::readTerm()
{
    const int job = ++m_job;
    const QDate today = m_store.environment().today();
    const QDate day = std::max(term().first(), std::min(today, term().last()));
    m_store.fetch<TermProposal>(
        this, [network = m_network->network.id, day, today](Database &db) { return NetworkStore::proposeTerm(db, network, day, today); },
        [this, job](const Result<TermProposal> &proposal) {
            if (job != m_job || !m_banner->check(proposal))
                return;
            m_breaks = proposal->breaks;
            m_busy.clear();
            for (auto it = proposal->busy.cbegin(); it != proposal->busy.cend(); ++it)
                for (const QString &reason : it.value())
                    m_busy.append({it.key(), reason});
            const QSignalBlocker quiet(m_count);
            m_count->setValue(proposal->wanted);
            propose();
        });
}

TermPlanRequest PlanTermDialog::request() const
{
    TermPlanRequest request;
    request.term = term();
    request.today = m_store.environment().today();
    request.weekday = m_weekday->currentData().toInt();
    request.start = time(m_start);
    request.end = time(m_end);
    for (const Meeting &meeting : m_network->meetings)
        if (meeting.status != MeetingStatus::Cancelled && request.term.contains(meeting.day()))
            request.planned.append(meeting.day());
    request.count = int(request.planned.size()) + m_count->value();
    request.breaks = m_breaks;
    request.busy = m_busy;
    return request;
}

void PlanTermDialog::propose()
{
    m_lines.clear();
    const TermPlanRequest asked = request();
    const TermPlan plan = TermPlanner::plan(asked);
    for (const ProposedMeeting &meeting : plan.meetings)
        addLine(meeting.starts.date(), meeting.reason, meeting.warnings);
    QStringList sentences;
    if (!asked.planned.isEmpty())
        sentences << tr("%n meeting(s) in the term already.", nullptr, int(asked.planned.size()));
    if (!plan.sentence.isEmpty())
        sentences << plan.sentence;
    if (sentences.isEmpty())
        sentences << tr("Evenly spread; no holidays, breaks or days when members meet elsewhere. Change any date before you plan.");
    m_sentence->setText(sentences.join(u' '));
    refreshButton();
}

void PlanTermDialog::addLine(QDate day, const QString &reason, const QStringList &warnings)
{
    auto line = std::make_unique<Line>();
    line->widget = std::make_unique<QWidget>();
    line->proposed = day;
    line->reason = reason;
    line->warnings = warnings;
    auto *row = new QHBoxLayout(line->widget.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    line->date = new DateField;
    line->date->control()->setAccessibleName(tr("Date %1").arg(m_lines.size() + 1));
    line->date->setToday(m_store.environment().today());
    line->date->setNear(std::max(term().first(), m_store.environment().today()));
    line->date->setBreaks(m_breaks);
    line->date->setDate(day);
    line->date->setFixedWidth(measure::labelWidth + 2 * measure::groupGap);
    line->mark = new QLabel;
    line->text = new QLabel;
    line->text->setWordWrap(true);
    line->text->setTextFormat(Qt::PlainText);
    auto *away = new QToolButton;
    away->setIcon(style::icon(u"list-remove"_s));
    away->setAutoRaise(true);
    away->setToolTip(tr("Leave this date out"));
    away->setAccessibleName(away->toolTip());
    row->addWidget(line->date);
    row->addWidget(line->mark, 0, Qt::AlignVCenter);
    row->addWidget(line->text, 1);
    row->addWidget(away);
    Line *raw = line.get();
    connect(raw->date, &Field::finished, this, [this, raw] { judge(*raw); });
    connect(away, &QToolButton::clicked, this, [this, raw] {
        raw->widget.release()->deleteLater();
        std::erase_if(m_lines, [raw](const auto &one) { return one.get() == raw; });
        refreshButton();
    });
    m_lineColumn->insertWidget(int(m_lines.size()), raw->widget.get());
    m_lines.push_back(std::move(line));
    judge(*raw);
}

void PlanTermDialog::judge(Line &line)
{
    const QDate day = line.date->date();
    QStringList words;
    Mark mark = Mark::Good;
    if (!day.isValid()) {
        mark = Mark::Info;
        words << tr("Write a date, for example 14/5.");
    } else {
        words << locale().dayName(day.dayOfWeek()) + u' ' + IsoWeek::containing(day).toText();
        if (day == line.proposed) {
            words << line.reason << line.warnings;
            mark = line.warnings.isEmpty() ? Mark::Good : Mark::Warn;
        } else if (const QString obstacle = TermPlanner::obstacle(request(), day); !obstacle.isEmpty()) {
            words << obstacle;
            mark = Mark::Warn;
        }
    }
    words.removeAll(QString());
    line.text->setText(ShownText::of(words.join(u" · "_s)));
    line.date->control()->setAccessibleDescription(line.text->text());
    const int side = line.text->fontMetrics().height();
    line.mark->setPixmap(style::markIcon(mark, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    refreshButton();
}

QList<QDate> PlanTermDialog::days() const
{
    QList<QDate> days;
    for (const auto &line : m_lines)
        if (const QDate day = line->date->date(); day.isValid())
            days.append(day);
    return days;
}

void PlanTermDialog::refreshButton()
{
    const int count = int(days().size());
    m_plan->setText(tr("Plan %n meeting(s)", nullptr, count));
    m_plan->setEnabled(count > 0);
}

bool PlanTermDialog::timesFit()
{
    const QTime start = time(m_start);
    const QTime end = time(m_end);
    const bool startFits = m_start->text().trimmed().isEmpty() || start.isValid();
    const bool endFits = m_end->text().trimmed().isEmpty() || end.isValid();
    if (startFits && endFits && (!end.isValid() || (start.isValid() && end > start)))
        return true;
    m_banner->showError({ErrorCode::Invalid, tr("The times do not fit together. Write for example 9 and 12, or leave both empty. Nothing was planned.")});
    m_start->setFocus();
    return false;
}

void PlanTermDialog::accept()
{
    for (const auto &line : m_lines) {
        if (const QString why = line->date->inputError(); !why.isEmpty()) {
            m_banner->showError({ErrorCode::Invalid, why});
            line->date->control()->setFocus();
            return;
        }
    }
    if (!timesFit())
        return;
    QList<QDate> chosen = days();
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end()); // clazy:exclude=strict-iterators (erase takes const iterators, unique cannot)
    QList<PlannedMeeting> meetings;
    for (const QDate &day : std::as_const(chosen)) {
        PlannedMeeting meeting;
        meeting.starts = MeetingTime::at(day, time(m_start)).toIso();
        if (time(m_end).isValid())
            meeting.ends = MeetingTime::at(day, time(m_end)).toIso();
        meetings.append(meeting);
    }
    const Result<QList<Id>> made = NetworkStore(m_store).planTerm(m_network->network.id, meetings, m_title->text().trimmed(), m_place->text().trimmed());
    if (!m_banner->check(made))
        return;
    m_planned = *made;
    QDialog::accept();
}

} // namespace lansnav
