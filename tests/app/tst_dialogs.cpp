// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog in Swedish on the smallest screen: 1920×1080 at twice the size leaves 960×540, of which the frame and the
// system's bar take some. Its buttons must be seen there, and nothing be cut off; what is longer scrolls.
#include "areas.h"
#include "language.h"
#include "newfile.h"
#include "views/cutoff.h"
#include "windowsetup.h"

#include "common/askdialog.h"
#include "common/choosedialog.h"
#include "common/feedback.h"
#include "common/fittingscroll.h"
#include "common/form.h"
#include "common/formdialog.h"
#include "common/settings.h"
#include "common/style.h"
#include "course/copyeventdialog.h"
#include "course/coursestore.h"
#include "course/neweventdialog.h"
#include "course/newroomdialog.h"
#include "network/bccdialog.h"
#include "network/networkstore.h"
#include "network/newmeetingdialog.h"
#include "network/newnetworkdialog.h"
#include "network/plantermdialog.h"
#include "paper/previewdialog.h"
#include "parenting/movemeetingdialog.h"
#include "parenting/namesbar.h"
#include "parenting/namespreview.h"
#include "parenting/newgroupdialog.h"
#include "parenting/plandatesdialog.h"
#include "register/mergedialog.h"
#include "register/newbreakdialog.h"
#include "register/newpersondialog.h"
#include "register/registerstore.h"
#include "shell/clashesdialog.h"
#include "shell/exportdialog.h"
#include "shell/historydialog.h"
#include "shell/importsession.h"
#include "shell/importwizard.h"
#include "shell/joindialog.h"
#include "shell/mainwindow.h"
#include "shell/newfiledialog.h"
#include "shell/reportsdialog.h"
#include "shell/searchservice.h"
#include "shell/settingsdialog.h"
#include "shell/shortcutsdialog.h"
#include "shell/targetfields.h"
#include "shell/trashdialog.h"
#include "shell/unitedialog.h"
#include "shell/workspace.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize room(920, 500);

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void opensWithAllItsFields_data() { fitsASmallScreen_data(); }
    void opensWithAllItsFields();
    void asksBeforeItThrowsAway_data();
    void asksBeforeItThrowsAway();
    void importWizard();

private:
    using Make = std::function<std::unique_ptr<QDialog>()>;

    void shellDialogs(QHash<QString, Make> &makers);
    void areaDialogs(QHash<QString, Make> &makers);
    void groupDialogs(QHash<QString, Make> &makers);
    QHash<QString, Make> makers();
    QStringList faultsOf(QDialog &dialog);
    const AppContext &context() const { return m_window->workspace()->context(); }
    Store &store() const { return *context().store; }
    Id first(const QString &table) { return must(store().database().rows(u"SELECT id FROM %1 WHERE deleted = 0 LIMIT 1"_s.arg(table), {},
                                                                         [](const QSqlQuery &query) { return Id::fromVariant(query.value(0)); })).value(0); }
    void settle();

    QTemporaryDir m_dir;
    test::TestEnvironment m_environment;
    const QList<Area> m_areas = allAreas();
    Settings m_settings;
    ShellSetup m_setup;
    QString m_path = m_dir.filePath(u"Örebro län.lansnav"_s);
    std::unique_ptr<MainWindow> m_window;
};

void TestDialogs::initTestCase()
{
    useLanguage(u"sv"_s);
    style::applyTheme(*qApp, Theme::Light);
    m_settings.path = m_dir.filePath(u"settings.ini"_s);
    NewFile request{m_path, u"orebro"_s, true};
    request.people = 60;
    request.years = 1;
    const auto made = createNewFile(request, m_areas, m_environment);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().sentence));
    m_setup = test::windowSetup(m_environment, m_areas, m_settings);
    m_window = std::make_unique<MainWindow>(m_setup);
    QVERIFY(m_window->openFile(m_path));
}

void TestDialogs::cleanupTestCase()
{
    m_window->workspace()->searchService()->wait();
    m_window.reset();
}

void TestDialogs::settle()
{
    // What is typed is looked up after a moment, and makes some dialogs grow.
    for (int i = 0; i < 12; ++i) {
        store().waitForFetches();
        QTest::qWait(20);
    }
}

void TestDialogs::shellDialogs(QHash<QString, Make> &makers)
{
    makers.insert(u"clashes"_s, [this] { return std::make_unique<ClashesDialog>(context(), QString(), Id()); });
    makers.insert(u"reports"_s, [this] { return std::make_unique<ReportsDialog>(context(), QHash<QString, Id>()); });
    makers.insert(u"shortcuts"_s, [] { return std::make_unique<ShortcutsDialog>(); });
    makers.insert(u"settings"_s, [this] { return std::make_unique<SettingsDialog>(context(), nullptr); });
    makers.insert(u"export"_s, [this] { return std::make_unique<ExportDialog>(context(), u"people"_s, Scope()); });
    makers.insert(u"trash"_s, [this] { return std::make_unique<TrashDialog>(context()); });
    makers.insert(u"history"_s, [this] { return std::make_unique<HistoryDialog>(context()); });
    makers.insert(u"new file"_s, [this] { return std::make_unique<NewFileDialog>(m_setup, NewFileDialog::Purpose::Own); });
    makers.insert(u"demonstration"_s, [this] { return std::make_unique<NewFileDialog>(m_setup, NewFileDialog::Purpose::Demonstration); });
    makers.insert(u"join"_s, [this] { return std::make_unique<JoinDialog>(m_setup); });
    makers.insert(u"unite"_s, [this] { return std::make_unique<UniteDialog>(context(), m_setup, m_path); });
    makers.insert(u"preview"_s, [this] {
        return std::make_unique<PreviewDialog>(u"BBIC"_s, [](const QString &) { return Result<Report>(Error{ErrorCode::Invalid, u"–"_s}); }, u"sv"_s);
    });
}

void TestDialogs::groupDialogs(QHash<QString, Make> &makers)
{
    const Id group = Id::fromVariant(*store().database().value(u"SELECT parent_group FROM group_meeting WHERE deleted = 0 GROUP BY parent_group ORDER BY count(*) DESC, parent_group LIMIT 1"_s));
    const auto reading = std::make_shared<const GroupReading>(must(readGroupReading(store().database(), group, m_environment.today())));
    makers.insert(u"new group"_s, [this] { return std::make_unique<NewGroupDialog>(store()); });
    makers.insert(u"plan dates"_s, [this, reading] {
        auto dialog = std::make_unique<PlanDatesDialog>(store(), reading);
        dialog->firstField()->setDate(QDate(2026, 4, 2));
        emit dialog->firstField()->finished();
        return dialog;
    });
    makers.insert(u"move meeting"_s, [reading] {
        return std::make_unique<MoveMeetingDialog>(reading->group, reading->group.meetings.first().id, MeetingTime::at(QDate(2026, 5, 14), QTime(13, 0)), MeetingTime());
    });
    makers.insert(u"names to go"_s, [this] { return std::make_unique<NamesPreviewDialog>(context()); });
    makers.insert(u"anonymise"_s, [this, reading] { return std::make_unique<AnonymiseDialog>(store(), reading); });
}

void TestDialogs::areaDialogs(QHash<QString, Make> &makers)
{
    const Id network = first(u"network"_s);
    const Id event = first(u"event"_s);
    makers.insert(u"new network"_s, [this] { return std::make_unique<NewNetworkDialog>(store()); });
    makers.insert(u"new meeting"_s, [this, network] { return std::make_unique<NewMeetingDialog>(store(), must(NetworkStore::detail(store().database(), network)).network); });
    makers.insert(u"plan term"_s, [this, network] {
        return std::make_unique<PlanTermDialog>(store(), std::make_shared<const NetworkDetail>(must(NetworkStore::detail(store().database(), network))));
    });
    makers.insert(u"blind copy"_s, [this, network] {
        return std::make_unique<BccDialog>(MailAddresses(must(NetworkStore::detail(store().database(), network)).members), u"BBIC"_s, 5);
    });
    makers.insert(u"merge"_s, [this] {
        const QList<Id> two = must(store().database().rows(u"SELECT id FROM person WHERE deleted = 0 AND protected = 0 LIMIT 2"_s, {},
                                                           [](const QSqlQuery &query) { return Id::fromVariant(query.value(0)); }));
        return std::make_unique<MergeDialog>(store(), two.value(0), two.value(1));
    });
    makers.insert(u"new person"_s, [this] { return std::make_unique<NewPersonDialog>(store()); });
    makers.insert(u"new person who is there"_s, [this] {
        auto dialog = std::make_unique<NewPersonDialog>(store());
        dialog->setTyped(store().database().value(u"SELECT given || ' ' || family FROM person WHERE deleted = 0 AND protected = 0 ORDER BY id LIMIT 1"_s)->toString());
        return dialog;
    });
    makers.insert(u"new break"_s, [this] { return std::make_unique<NewBreakDialog>(store(), must(registerstore::municipalities(store().database()))); });
    makers.insert(u"new event"_s, [this] {
        auto dialog = std::make_unique<NewEventDialog>(store());
        dialog->severalBox()->setChecked(true);
        return dialog;
    });
    makers.insert(u"more dates"_s, [this, event] { return std::make_unique<AddDatesDialog>(store(), must(CourseStore::detail(store().database(), event))); });
    makers.insert(u"copy event"_s, [this, event] { return std::make_unique<CopyEventDialog>(store(), must(CourseStore::detail(store().database(), event))); });
    makers.insert(u"ask"_s, [] { return std::make_unique<AskDialog>(AskDialog::Answer::Reason, u"Avboka"_s, u"Säg varför platsen lämnas."_s, u"Avboka"_s); });
    makers.insert(u"choose"_s, [] { return std::make_unique<ChooseDialog>(u"Slå ihop"_s, u"Alla deltagare flyttas till den andra gruppen i samma ordning."_s, u"Grupp"_s, QList<Choice>{{QVariant::fromValue(Id::natural(u"group"_s, {u"1"_s})), u"ABC Laxå VT26"_s}}, u"Slå ihop"_s); });
    makers.insert(u"new room"_s, [this] { return std::make_unique<NewRoomDialog>(store(), must(CourseStore::venues(store().database())), Id()); });
}

QHash<QString, TestDialogs::Make> TestDialogs::makers()
{
    QHash<QString, Make> all;
    shellDialogs(all);
    areaDialogs(all);
    groupDialogs(all);
    return all;
}

QStringList TestDialogs::faultsOf(QDialog &dialog)
{
    settle();
    // Asked for less than it can be, a window takes what it needs.
    dialog.resize(dialog.size().boundedTo(room));
    settle();
    QStringList faults;
    if (dialog.width() > room.width() || dialog.height() > room.height())
        faults.append(u"is %1×%2 at the least"_s.arg(dialog.width()).arg(dialog.height()));
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->parentWidget() == &dialog && !dialog.rect().contains(button->geometry()))
            faults.append(u"“%1” is outside"_s.arg(button->text()));
    return faults + test::CutOff(dialog).found();
}

void TestDialogs::fitsASmallScreen_data()
{
    QTest::addColumn<QString>("name");
    QStringList names = makers().keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void TestDialogs::fitsASmallScreen()
{
    QFETCH(QString, name);
    const auto dialog = makers().value(name)();
    dialog->show();
    const QStringList faults = faultsOf(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Nothing has to be scrolled for where the screen has room.
void TestDialogs::opensWithAllItsFields()
{
    QFETCH(QString, name);
    const auto dialog = makers().value(name)();
    dialog->show();
    settle();
    for (const FittingScroll *scroll : dialog->findChildren<FittingScroll *>())
        if (const int hidden = scroll->verticalScrollBar()->maximum(); scroll->isVisible() && hidden > 0)
            QVERIFY2(dialog->height() >= screenroom::of(*dialog).height(), qPrintable(u"%1 of %2 hidden"_s.arg(hidden).arg(scroll->widget()->height())));
}

void TestDialogs::asksBeforeItThrowsAway_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"new group", "new network", "new meeting", "new person", "new break", "new event", "new room"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDialogs::asksBeforeItThrowsAway()
{
    QFETCH(QString, name);
    if (name != "new event"_L1) {
        const auto untouched = makers().value(name)();
        untouched->show();
        settle();
        QTest::keyClick(untouched.get(), Qt::Key_Escape);
        QVERIFY(!untouched->isVisible());
    }
    const auto made = makers().value(name)();
    auto *dialog = qobject_cast<FormDialog *>(made.get());
    QVERIFY(dialog);
    dialog->show();
    settle();
    emit dialog->findChild<FormRow *>()->field()->edited();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->banner()->sentence().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestDialogs::importWizard()
{
    ImportWizard wizard(context(), u"members"_s, {{u"network"_s, first(u"network"_s)}});
    wizard.show();
    QStringList faults = faultsOf(wizard);
    QSignalSpy shown(&wizard, &ImportWizard::stepShown);
    wizard.setFile(QStringLiteral(LANSNAV_TEST_DATA "/BBIC nätverk kontaktlista.xlsx"));
    for (int step = 0; step < 4; ++step) {
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() && !wizard.session()->isRunning(), 20000);
        QTRY_VERIFY(wizard.findChild<TargetFields *>()->isComplete());
        QCOMPARE(int(wizard.step()), step);
        for (const QString &fault : faultsOf(wizard))
            faults.append(u"step %1: "_s.arg(step) + fault);
        shown.clear();
        if (step < 3)
            wizard.next();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

LANSNAV_TEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
