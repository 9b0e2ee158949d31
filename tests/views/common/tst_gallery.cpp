// SPDX-License-Identifier: GPL-3.0-or-later
// Every recurring piece painted in both themes, for looking at: LANSNAV_GALLERY=folder keeps the pictures.
#include "../../models/register/registerfixture.h"
#include "common/attendancegrid.h"
#include "common/calendarpopup.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/historyview.h"
#include "common/masterdetail.h"
#include "common/personfield.h"
#include "common/problemlist.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "common/tilemap.h"
#include "support/testmain.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Id id;
    QString name;
    QString coverage;
    QString next;
    int severity = -1;
};

QList<report::Tile> tiles()
{
    using enum report::TileState;
    return {{u"Hf"_s, u"Hällefors"_s, u"ordinary"_s, Good, 0, 0}, {u"Lj"_s, u"Ljusnarsberg"_s, u"alternate"_s, Warn, 1, 0},
            {u"Li"_s, u"Lindesberg"_s, u"ordinary"_s, Good, 2, 0}, {u"Ka"_s, u"Karlskoga"_s, u"ordinary"_s, Good, 0, 1},
            {u"No"_s, u"Nora"_s, u"absent 3"_s, Warn, 1, 1}, {u"Ör"_s, u"Örebro"_s, u"ordinary"_s, Good, 2, 1},
            {u"De"_s, u"Degerfors"_s, u"ordinary"_s, Good, 0, 2}, {u"Le"_s, u"Lekeberg"_s, u"ordinary"_s, Good, 1, 2},
            {u"Ku"_s, u"Kumla"_s, u"ordinary"_s, Good, 2, 2}, {u"La"_s, u"Laxå"_s, u"vacant"_s, Bad, 0, 3},
            {u"Hb"_s, u"Hallsberg"_s, u"no rule"_s, Neutral, 2, 3}};
}

QList<Problem> problems()
{
    return {{Problem::Severity::Bad, u"Laxå has had no ordinary member since 2025."_s, u"Add a member"_s, u"networks"_s, {}, {}, {}},
            {Problem::Severity::Warn, u"One of two meetings this term is planned; the other must fit before 13 June."_s, u"Plan the term"_s, u"networks"_s, {}, {}, {}},
            {Problem::Severity::Info, u"The minutes of 12 February are not adjusted."_s, u"Open the minutes"_s, u"networks"_s, {}, {}, {}}};
}

QWidget *inPane(QWidget *widget)
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(widget);
    return pane;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

    FilterBar *filterBar()
    {
        auto *bar = new FilterBar;
        bar->addChips(u"who"_s, u"Which"_s, {{u""_s, u"All"_s}, {u"mine"_s, u"Mine"_s}, {u"active"_s, u"Active"_s}});
        bar->addToggle(u"problems"_s, u"Needs attention"_s);
        bar->addCombo(u"area"_s, u"Area"_s, {{QString(), u"All areas"_s}, {u"x"_s, u"Public health"_s}});
        auto *button = new QPushButton(style::icon(u"list-add"_s), u"New network"_s);
        style::makePrimary(button);
        bar->addRight(button);
        return bar;
    }

    QWidget *networks()
    {
        auto *model = new RowModel<Row>({{.key = u"name"_s, .heading = u"Name"_s, .value = [](const Row &r) { return QVariant(r.name); }, .width = 200},
                                         {.key = u"coverage"_s, .heading = u"Coverage"_s, .value = [](const Row &r) { return QVariant(r.coverage); }, .width = 90},
                                         {.key = u"state"_s, .heading = u"State"_s, .value = [](const Row &r) { return QVariant(r.next); },
                                          .extra = [](const Row &r, int role) { return role == SeverityRole && r.severity >= 0 ? QVariant(r.severity) : QVariant(); }}},
                                        {}, this);
        QList<Row> rows;
        for (const auto &[name, coverage, state, severity] : {std::tuple{"BBIC", "10 of 12", "2 to mend", 1}, {"Early signs", "–", "", -1}, {"Participation model", "7 of 12", "1 urgent", 2}, {"Municipal network for e-health, with a name that is too long", "12 of 12", "note", 0}})
            rows.append({Id::natural(u"n", {QString::fromUtf8(name)}), QString::fromUtf8(name), QString::fromUtf8(coverage), QString::fromUtf8(state), severity});
        model->setRows(rows);
        auto *list = new TableView;
        list->setModel(model);
        auto *detail = new DetailPane;
        detail->setTitle(u"BBIC"_s, u"Children and families · twice a term"_s);
        detail->setProblemCount(2);
        auto *overview = new QWidget;
        auto *layout = new QVBoxLayout(overview);
        auto *map = new TileMap;
        map->setTiles(tiles());
        auto *list2 = new ProblemList;
        list2->setProblems(problems());
        layout->addWidget(style::heading(u"Coverage"_s, 2));
        layout->addWidget(map);
        layout->addWidget(style::heading(u"Needs doing"_s, 2));
        layout->addWidget(list2);
        layout->addStretch();
        detail->addTab(u"overview"_s, u"Overview"_s, overview);
        detail->addTab(u"members"_s, u"Members"_s, new QWidget);
        detail->addTab(u"meetings"_s, u"Meetings"_s, new QWidget);
        detail->banner()->showError({ErrorCode::InUse, u"The file is open in another window, so nothing was saved. Close the other window and try again."_s});
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        FilterBar *bar = filterBar();
        bar->follow(model);
        bar->setValue(u"problems"_s, true);
        column->addWidget(bar);
        column->addWidget(new MasterDetail(list, detail), 1);
        auto *progress = new Progress;
        column->addWidget(progress);
        progress->start(u"Reading contacts.xlsx…"_s, [] {});
        progress->setProgress(40, 100);
        auto *toast = new Toast(page);
        toast->setDuration(100'000);
        page->resize(1280, 720);
        toast->showText(u"Added Laxå to BBIC."_s, [] {});
        return page;
    }

    QWidget *form()
    {
        auto *form = new Form;
        form->addHeading(u"Person"_s);
        const Form::Commit refuse = [](const Id &, const QVariant &) -> Result<void> {
            return Error{ErrorCode::Invalid, u"“anna@” is not an e-mail address. Nothing was saved; write it as name@example.org."_s};
        };
        form->addText(u"name"_s, u"Name"_s)->setNote(u"There is already an Anna Ek in Kumla."_s);
        form->addText(u"mail"_s, u"E-mail"_s, refuse);
        form->addField(u"person"_s, u"Alternate for"_s, new PersonField(m_file->store.get()));
        form->addField(u"municipality"_s, u"Municipality"_s, new MunicipalityField(m_file->store.get()));
        form->addCombo(u"kind"_s, u"Kind"_s, {{u"o"_s, u"Ordinary"_s}, {u"a"_s, u"Alternate"_s}});
        form->addField(u"from"_s, u"From"_s, new DateField(DateField::Kind::Partial));
        form->addField(u"time"_s, u"Meeting"_s, new DateTimeField);
        form->addNumber(u"n"_s, u"Meetings per term"_s, 0, 12);
        form->addCheck(u"protected"_s, u"Protected identity"_s);
        form->addReadOnly(u"id"_s, u"Last changed"_s);
        form->addHeading(u"Notes"_s);
        form->addLongText(u"note"_s, u"Note"_s);
        form->addStretch();
        form->load(Id::natural(u"p", {u"1"_s}), {{u"name"_s, u"Anna Ek"_s}, {u"person"_s, QVariant::fromValue(m_anna)}, {u"municipality"_s, QVariant::fromValue(m_file->municipality("Laxå"))},
                   {u"kind"_s, u"o"_s}, {u"from"_s, u"2018-03"_s}, {u"time"_s, QStringList{u"2026-05-14T13:00+02:00"_s, u"2026-05-14T15:00+02:00"_s}}, {u"n"_s, 2}, {u"id"_s, u"Today by Bo Ask"_s}});
        auto *mail = qobject_cast<QLineEdit *>(form->row(u"mail"_s)->field()->control());
        QTest::keyClicks(mail, u"anna@"_s);
        form->row(u"mail"_s)->commitNow();
        m_file->store->waitForFetches();
        return form->inScrollArea();
    }

    QWidget *attendance()
    {
        auto *model = new QStandardItemModel(5, 4, this);
        const QStringList codes{u"present"_s, u"absent"_s, u"apology"_s, u""_s};
        for (int row = 0; row < 5; ++row)
            for (int column = 0; column < 4; ++column) {
                auto *item = new QStandardItem;
                item->setData(codes.at((row * 2 + column) % 4), Qt::EditRole);
                item->setEnabled(row != 4 || column > 1);
                model->setItem(row, column, item);
            }
        model->setVerticalHeaderLabels({u"Anna Ek"_s, u"Bo Ask"_s, u"Cecilia Åhs-Lindström"_s, u"Protected identity"_s, u"Eva Dal"_s});
        model->setHorizontalHeaderLabels({u"12 Feb"_s, u"19 Mar"_s, u"14 May"_s, u"4 Jun"_s});
        auto *grid = new AttendanceGrid;
        grid->setModel(model);
        return inPane(grid);
    }

    void picture(QWidget *widget, const QString &name, const QSize &size, double density = 1)
    {
        std::unique_ptr<QWidget> owned(widget);
        owned->resize(size);
        owned->show();
        QVERIFY(QTest::qWaitForWindowExposed(owned.get()));
        m_file->store->waitForFetches();
        QPixmap pixmap(size * density);
        pixmap.setDevicePixelRatio(density);
        owned->render(&pixmap);
        QVERIFY(pixmap.save(m_folder + u'/' + name + u".png"_s));
    }

private slots:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("LANSNAV_GALLERY", m_dir.path());
        m_file = std::make_unique<test::RegisterFixture>();
        m_anna = m_file->add("Anna", "Ek", "anna@example.org");
        QVERIFY(registerstore::changePerson(*m_file->store, m_anna, u"title"_s, u"Coordinator"_s).ok());
    }

    void paint_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void paint()
    {
        QFETCH(bool, dark);
        style::applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
        const QString suffix = dark ? u"-dark"_s : u"-light"_s;
        picture(networks(), u"networks"_s + suffix, {1280, 720});
        picture(form(), u"form"_s + suffix, {760, 720});
        picture(attendance(), u"attendance"_s + suffix, {640, 260});
        auto *empty = new EmptyState(u"x-office-calendar"_s, u"No networks yet"_s, u"A network holds members, meetings and what they agreed on. Begin with one, or read the list you already have."_s);
        empty->setFirstStep(u"New network"_s, [] {});
        empty->setSecondStep(u"Import from Excel…"_s, [] {});
        picture(empty, u"empty"_s + suffix, {640, 360});
        auto *popup = new CalendarPopup(nullptr);
        popup->calendar()->setBreaks({{QDate(2026, 5, 4), QDate(2026, 5, 8), u"Autumn half-term"_s}});
        popup->calendar()->setToday(QDate(2026, 5, 5));
        popup->showUnder(popup, QDate(2026, 5, 14));
        picture(popup, u"calendar"_s + suffix, popup->sizeHint());
        auto *history = new HistoryView(m_file->store.get());
        history->setRow(u"person"_s, m_anna);
        picture(inPane(history), u"history"_s + suffix, {760, 260});
    }

    void paintLarge()
    {
        style::applyTheme(*qApp, Theme::Light);
        // 200 % scaling of a 1280 × 720 screen leaves this much room.
        picture(networks(), u"networks-200"_s, {640, 600}, 2);
    }

private:
    QTemporaryDir m_dir;
    QString m_folder;
    std::unique_ptr<test::RegisterFixture> m_file;
    Id m_anna;
};

LANSNAV_TEST_MAIN(TestGallery)
#include "tst_gallery.moc"
