// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/flow.h"

#include "report/plaintext.h"

#include <algorithm>

namespace lansnav::paper {

Flow::Flow(const FontBook &fonts, QRectF body, QSizeF sheet)
    : m_fonts(fonts), m_body(body), m_size(sheet), m_y(body.top()), m_sheets(1)
{
}

double Flow::waitingHeight() const
{
    double height = 0;
    for (const Waiting &waiting : m_waiting)
        height += waiting.before + double(waiting.lines.size()) * m_fonts.lineHeight(waiting.face) + waiting.after;
    return height;
}

void Flow::need(double height)
{
    // What is higher than a page cannot be helped by a new one when this one is empty.
    if (!fits(std::min(waitingHeight() + height, m_body.height())) && !atTop())
        newPage();
    placeWaiting();
}

void Flow::placeWaiting()
{
    const std::vector<Waiting> waiting = std::move(m_waiting);
    m_waiting.clear();
    for (const Waiting &heading : waiting) {
        gap(heading.before);
        lines(heading.lines, heading.face, Ink::Text, m_body.left());
        advance(heading.after);
    }
}

void Flow::gap(double height)
{
    if (!atTop())
        m_y = std::min(m_y + height, m_body.bottom());
}

void Flow::newPage()
{
    m_sheets.emplace_back();
    m_y = m_body.top();
}

void Flow::ownSheet()
{
    finish();
    if (!atTop())
        newPage();
    m_y = m_body.bottom();
}

void Flow::heading(const report::Heading &heading)
{
    struct Look { Face face; double before, after; };
    static const Look looks[] = {{Face::Title, mm(8), mm(2)}, {Face::Section, mm(6), mm(1.5)}, {Face::Subsection, mm(4), mm(1)}};
    const Look &look = looks[std::clamp(heading.level, 0, 2)];
    m_waiting.push_back({m_fonts.wrap(report::plainText(heading.text), look.face, m_body.width()), look.face, look.before, look.after});
}

bool Flow::saysHeading(const QString &caption) const
{
    return !m_waiting.empty() && m_waiting.back().lines.join(u' ').compare(caption.simplified(), Qt::CaseInsensitive) == 0;
}

void Flow::finish()
{
    if (!m_waiting.empty())
        need(0);
}

void Flow::lines(const QStringList &lines, Face face, Ink ink, double x)
{
    const double height = m_fonts.lineHeight(face);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool pair = i == 0 && lines.size() > 1;
        if (!fits(pair ? 2 * height : height) && !atTop())
            newPage();
        if (!lines.at(i).isEmpty())
            add(TextMark{{x, m_y + m_fonts.ascent(face)}, lines.at(i), face, ink});
        m_y += height;
    }
}

} // namespace lansnav::paper
