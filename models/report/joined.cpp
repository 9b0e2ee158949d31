// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/joined.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString besideEachOther(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What the front of the paper says, below its heading; `author` where it is not that of all.
QList<report::Block> frontOf(const Report &paper, const QString &author)
{
    QList<report::Block> blocks{report::PageBreak{}, report::Heading{paper.title, 0}};
    if (const QString origin = besideEachOther({paper.subtitle, author}); !origin.isEmpty())
        blocks.append(report::Paragraph{origin, true});
    for (const QString &sentence : paper.summary)
        blocks.append(report::Paragraph{sentence});
    return blocks;
}

} // namespace

Report report::joined(const QList<Report> &papers, const QString &title)
{
    if (papers.size() == 1)
        return papers.constFirst();
    Report whole;
    whole.title = title;
    BulletList contents;
    for (const Report &paper : papers)
        contents.items.append(besideEachOther({paper.title, paper.subtitle}));
    whole.blocks.append(contents);
    if (papers.isEmpty())
        return whole;
    const Report &first = papers.constFirst();
    whole.region = first.region;
    whole.date = first.date;
    whole.language = first.language;
    whole.landscape = std::any_of(papers.cbegin(), papers.cend(), [](const Report &paper) { return paper.landscape; });
    if (std::all_of(papers.cbegin(), papers.cend(), [&first](const Report &paper) { return paper.author == first.author; }))
        whole.author = first.author;
    for (const Report &paper : papers)
        whole.blocks += frontOf(paper, whole.author.isEmpty() ? paper.author : QString()) + paper.blocks;
    return whole;
}

} // namespace lansnav
