// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/types.h"

#include "area/codes.h"

namespace lansnav {

namespace {

constexpr std::array eventKinds{"training", "workshop", "seminar", "conference", "meeting_place", "research_circle", "evaluation_workshop",
                                "learning_circle", "supervision"};
constexpr std::array eventStatuses{"idea", "planned", "open", "closed", "held", "cancelled", "moved"};
constexpr std::array sessionKinds{"talk", "panel", "workshop", "break", "ceremony"};
constexpr std::array questionKinds{"scale", "choice", "text"};

} // namespace

QString toCode(EventKind value) { return codeOf(eventKinds, value); }
QString toCode(EventStatus value) { return codeOf(eventStatuses, value); }
QString toCode(SessionKind value) { return codeOf(sessionKinds, value); }
QString toCode(QuestionKind value) { return codeOf(questionKinds, value); }

EventKind eventKindFrom(const QString &code) { return valueOf<EventKind>(eventKinds, code); }
EventStatus eventStatusFrom(const QString &code) { return valueOf<EventStatus>(eventStatuses, code); }
SessionKind sessionKindFrom(const QString &code) { return valueOf<SessionKind>(sessionKinds, code); }
QuestionKind questionKindFrom(const QString &code) { return valueOf<QuestionKind>(questionKinds, code); }

QString CourseWords::of(EventKind value)
{
    switch (value) {
    case EventKind::Training: return tr("training");
    case EventKind::Workshop: return tr("workshop");
    case EventKind::Seminar: return tr("seminar");
    case EventKind::Conference: return tr("conference");
    case EventKind::MeetingPlace: return tr("meeting place");
    case EventKind::ResearchCircle: return tr("research circle");
    case EventKind::EvaluationWorkshop: return tr("evaluation workshop");
    case EventKind::LearningCircle: return tr("learning circle");
    case EventKind::Supervision: return tr("supervision");
    }
    Q_UNREACHABLE();
}

QString CourseWords::of(EventStatus value)
{
    switch (value) {
    case EventStatus::Idea: return tr("idea", "event");
    case EventStatus::Planned: return tr("planned", "event");
    case EventStatus::Open: return tr("open", "event");
    case EventStatus::Closed: return tr("closed", "event");
    case EventStatus::Held: return tr("held", "event");
    case EventStatus::Cancelled: return tr("cancelled", "event");
    case EventStatus::Moved: return tr("moved", "event");
    }
    Q_UNREACHABLE();
}

QString CourseWords::of(SessionKind value)
{
    switch (value) {
    case SessionKind::Talk: return tr("talk", "session");
    case SessionKind::Panel: return tr("panel", "session");
    case SessionKind::Workshop: return tr("workshop", "session");
    case SessionKind::Break: return tr("break", "session");
    case SessionKind::Ceremony: return tr("ceremony", "session");
    }
    Q_UNREACHABLE();
}

QString CourseWords::of(QuestionKind value)
{
    switch (value) {
    case QuestionKind::Scale: return tr("scale", "question");
    case QuestionKind::Choice: return tr("choice", "question");
    case QuestionKind::Text: return tr("text", "question");
    }
    Q_UNREACHABLE();
}

} // namespace lansnav
