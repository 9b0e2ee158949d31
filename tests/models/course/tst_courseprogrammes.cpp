// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that tell what is held when and where: programme, invitation, door signs.
#include "conferencefixture.h"
#include "privacy/masking.h"
#include "report/html.h"
#include "support/paperblocks.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseProgrammes : public QObject
{
    Q_OBJECT

private slots:
    void signsPerRoomAndDay();
    void programmes();
    void asPublishedOrAsADraft();
    void whatThePapersFollow();
    void invitation();

private:
    ConferenceFixture m_fixture;
    EventDetail detail() { return m_fixture.detail(m_fixture.event); }
    Report made(const QString &key, const Id &event = {}) { return m_fixture.must(m_fixture.report(key, event)); }
};

void TestCourseProgrammes::signsPerRoomAndDay()
{
    const Report report = made(u"door-signs"_s);
    QVERIFY(report.bare);
    const report::Posters posters = blocksOf<report::Posters>(report).value(0);
    QCOMPARE(posters.posters.size(), 2);
    QStringList rooms;
    for (const report::Poster &poster : posters.posters)
        rooms.append(poster.title);
    rooms.sort();
    QCOMPARE(rooms, (QStringList{u"Ateljén"_s, u"Hörsalen"_s}));
    for (const report::Poster &poster : posters.posters) {
        for (const report::PosterLine &line : poster.lines)
            QVERIFY2(!line.detail.contains(u'\n'), qPrintable(line.detail));
        QCOMPARE(poster.lines.size(), poster.title == u"Ateljén"_s ? 2 : 4);
        for (qsizetype i = 1; i < poster.lines.size(); ++i)
            QVERIFY(poster.lines.at(i - 1).time < poster.lines.at(i).time);
    }
}

void TestCourseProgrammes::programmes()
{
    const Report shortOne = made(u"programme"_s);
    QVERIFY(shortOne.onePage && shortOne.landscape);
    QVERIFY(toHtml(shortOne).contains(u"Ingvar Påhittad · Hörsalen"_s));
    QVERIFY(toHtml(shortOne).contains(u"Chair: Karin Exempel · Hörsalen"_s));
    const report::Table grid = blocksOf<report::Table>(shortOne).value(0);
    // Time and two tracks; sessions at the same time share a row, and what is for all stands across.
    QCOMPARE(grid.columns.size(), 3);
    QCOMPARE(grid.rows.size(), 6);
    QVERIFY(grid.rows.first().at(1).text.startsWith(u"Välkommen och inledning"_s));
    for (const QList<report::Cell> &row : grid.rows)
        QCOMPARE(row.at(1).span, row.at(2).text.isEmpty() ? 2 : 1);
    QVERIFY(!toHtml(shortOne).contains(u"Draft"_s));
    const QString full = toHtml(made(u"programme-full"_s));
    for (const Session &session : detail().sessions)
        QVERIFY2(full.contains(session.title.toHtmlEscaped()), qPrintable(session.title));
    QVERIFY(full.contains(u"forskar om hur teknik"_s));
}

/// The programme is the one published, whatever has been changed since; a draft says so in its title.
void TestCourseProgrammes::asPublishedOrAsADraft()
{
    const Id first = m_fixture.sessions.at(0), spoken = m_fixture.sessions.at(2);
    const QString before = toHtml(made(u"programme-full"_s));
    m_fixture.must(m_fixture.courses->changeSession(first, {{u"title"_s, u"Hej och hå"_s}, {u"room"_s, QVariant()}}));
    m_fixture.must(m_fixture.courses->setSpeakers(spoken, {}));
    for (const QString &key : {u"programme"_s, u"programme-full"_s}) {
        const Report published = made(key);
        QVERIFY2(published.subtitle.startsWith(u"Programme, "_s), qPrintable(published.subtitle));
        QVERIFY(toHtml(published).contains(u"Välkommen och inledning"_s) && toHtml(published).contains(u"As published on"_s));
        QVERIFY(toHtml(published).contains(u"Ingvar Påhittad"_s));
        QVERIFY(!toHtml(published).contains(u"Hej och hå"_s));
        const Report draft = made(key + u"-draft"_s);
        QVERIFY2(draft.subtitle.startsWith(u"DRAFT"_s), qPrintable(draft.subtitle));
        QVERIFY(toHtml(draft).contains(u"Hej och hå"_s) && toHtml(draft).contains(u"Draft with"_s));
        QVERIFY(!toHtml(draft).contains(u"Välkommen och inledning"_s) && !toHtml(draft).contains(u"Ingvar Påhittad"_s));
    }
    // Who speaks nowhere in the draft any more is presented in what was published all the same, by what the register says today.
    const QString line = u"forskar om hur teknik"_s;
    QVERIFY(toHtml(made(u"programme-full"_s)).contains(line));
    QVERIFY(!toHtml(made(u"programme-full-draft"_s)).contains(line));
    m_fixture.must(registerstore::setProtected(*m_fixture.store, m_fixture.speaker, true));
    QVERIFY(!toHtml(made(u"programme-full"_s)).contains(line));
    QVERIFY(m_fixture.store->undo().ok());
    QCOMPARE(blocksOf<report::Table>(made(u"programme-full"_s)).first().rows.size(), detail().sessions.size());
    // Who spoke is told by the name of today, and somebody protected since not at all.
    QVERIFY(!toHtml(made(u"programme-full"_s)).contains(Masking::name()));
    while (toHtml(made(u"programme-full-draft"_s)).contains(u"Draft with"_s))
        QVERIFY(m_fixture.store->undo().ok());
    QCOMPARE(toHtml(made(u"programme-full"_s)), before);
    // Before anything is published, the draft is all there is, and is called one.
    const Id unpublished = m_fixture.must(m_fixture.courses->addEvent(ConferenceFixture::titled(), {}, {m_fixture.session("2026-09-10T09:00+02:00", "2026-09-10T10:00+02:00")}));
    const Report report = m_fixture.must(m_fixture.report(u"programme"_s, unpublished));
    QVERIFY2(report.subtitle.startsWith(u"DRAFT"_s), qPrintable(report.subtitle));
    QVERIFY(m_fixture.store->undo().ok());
}

/// Invitation and signs promise what was published; the sheet to sign is of the sessions as they stand on the day.
void TestCourseProgrammes::whatThePapersFollow()
{
    const Id first = m_fixture.sessions.at(0);
    QVERIFY(!toHtml(made(u"invitation"_s)).contains(u"preliminary"_s));
    QCOMPARE(made(u"door-signs"_s).summary.size(), 1);
    m_fixture.must(m_fixture.courses->changeSession(first, {{u"title"_s, u"Hej och hå"_s}, {u"starts"_s, u"2026-05-13T08:00+02:00"_s}, {u"ends"_s, u"2026-05-13T08:30+02:00"_s}}));
    for (const QString &key : {u"invitation"_s, u"door-signs"_s}) {
        const QString html = toHtml(made(key));
        QVERIFY2(html.contains(u"Välkommen och inledning"_s) && !html.contains(u"Hej och hå"_s), qPrintable(key));
        QVERIFY2(!html.contains(u"08:00"_s) && !html.contains(u"draft"_s), qPrintable(key));
    }
    const Report signs = made(u"door-signs"_s);
    QVERIFY2(signs.summary.value(0).startsWith(u"As published on"_s), qPrintable(signs.summary.join(u'|')));
    QVERIFY2(signs.summary.value(1).startsWith(u"2 change"_s), qPrintable(signs.summary.join(u'|')));
    QVERIFY(toHtml(made(u"event-sign-in"_s)).contains(u"13 May 2026"_s));
    QVERIFY(m_fixture.store->undo().ok());

    const Id room = detail().sessions.first().room;
    const Id unpublished = m_fixture.must(m_fixture.courses->addEvent(ConferenceFixture::titled(), {}, {m_fixture.session("2026-09-10T09:00+02:00", "2026-09-10T10:00+02:00", "Ett", room),
                                                                                m_fixture.session("2026-09-10T10:00+02:00", "2026-09-10T11:00+02:00", "Två", room)}));
    QVERIFY(toHtml(made(u"invitation"_s, unpublished)).contains(u"The programme is preliminary and may change."_s));
    const Report draft = made(u"door-signs"_s, unpublished);
    QCOMPARE(blocksOf<report::Posters>(draft).value(0).heading, u"En dag · draft"_s);
    QCOMPARE(draft.summary, QStringList{u"Draft: the programme has not been published."_s});
    QVERIFY(m_fixture.store->undo().ok());
}

void TestCourseProgrammes::invitation()
{
    const QString html = toHtml(made(u"invitation"_s));
    for (const QString &text : {u"Hur blir digitala tjänster"_s, u"Kulturkvarteret"_s, u"Storgatan 1"_s, u"450"_s, u"4 May 2026"_s, u"Karin Exempel"_s, u"09:00–16:00"_s, u"Lunch"_s})
        QVERIFY2(html.contains(text), qPrintable(text));
}

LANSNAV_TEST_MAIN(TestCourseProgrammes)
#include "tst_courseprogrammes.moc"
