// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/meetingwhen.h"

#include "exchange/values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

bool isOfMeeting(const PartialDate &date)
{
    using enum PartialDate::Precision;
    return date.precision() == Day || date.precision() == Week || date.precision() == Month;
}

MeetingWhen MeetingWhen::undated(const QString &title, int nth)
{
    MeetingWhen when;
    when.title = title;
    when.nth = nth;
    return when;
}

MeetingWhen MeetingWhen::of(const NetworkDetail &network, const Meeting &meeting)
{
    if (meeting.day().isValid())
        return PartialDate(meeting.day());
    const QString title = parse::tidy(meeting.title);
    int called = 0;
    int nth = 1;
    for (const Meeting &other : network.meetings) {
        if (other.status == MeetingStatus::Cancelled || other.day().isValid() || parse::tidy(other.title) != title)
            continue;
        ++called;
        if (other.id == meeting.id)
            nth = called;
    }
    const PartialDate said = parse::date(title);
    const bool isDate = isOfMeeting(said) && said.precision() != PartialDate::Precision::Day;
    return isDate && called < 2 ? MeetingWhen(said) : undated(title, nth);
}

MeetingWhen MeetingWhen::fromUndatedText(const QString &text)
{
    static const QRegularExpression form(u"^(?:(?<title>.+) \\((?:utan dag|no day)(?:, (?<nth>\\d{1,4}))?\\)|(?:utan dag|no day)(?:, (?<bare>\\d{1,4}))?)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (!text.contains("utan dag"_L1, Qt::CaseInsensitive) && !text.contains("no day"_L1, Qt::CaseInsensitive))
        return {};
    const QRegularExpressionMatch match = form.match(parse::tidy(text));
    if (!match.hasMatch())
        return {};
    const QString number = match.captured("nth") + match.captured("bare");
    return undated(match.captured("title"), number.isEmpty() ? 1 : std::max(1, number.toInt()));
}

QString MeetingWhen::toText() const
{
    if (!date.isNull() || nth == 0)
        return date.toText();
    if (title.isEmpty())
        return nth > 1 ? tr("no day, %1").arg(nth) : tr("no day");
    return nth > 1 ? tr("%1 (no day, %2)").arg(title, QString::number(nth)) : tr("%1 (no day)").arg(title);
}

} // namespace lansnav
