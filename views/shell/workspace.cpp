// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "common/feedback.h"
#include "common/settings.h"
#include "common/style.h"
#include "common/tableview.h"
#include "privacy/showntext.h"
#include "register/registerstore.h"
#include "register/schoolbreaks.h"
#include "shell/bannerstrip.h"
#include "shell/headerbar.h"
#include "shell/navigation.h"
#include "shell/overviewtab.h"
#include "shell/retentioncare.h"
#include "shell/searchpopup.h"
#include "shell/searchservice.h"
#include "shell/statusline.h"
#include "shell/synccontrol.h"
#include "store/actlog.h"
#include "store/history.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QFrame>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString pageSetting = u"shell.page"_s;
constexpr int indexDelayMs = 1500;
constexpr int familyDelayMs = 400;

/// The act in words; empty when there is none.
QString nameOf(Database &db, const Schema &schema, const Result<std::optional<UndoLog::Entry>> &entry)
{
    return entry && *entry ? ShownText::of(History::text(db, schema, (*entry)->text)) : QString();
}

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setFrameShape(shape);
    made->setFrameShadow(QFrame::Plain);
    made->setForegroundRole(QPalette::Mid);
    return made;
}

} // namespace

Workspace::Workspace(const ShellSetup &setup, Store &store, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
    m_context.store = &store;
    m_context.areas = setup.areas;
    m_context.settings = setup.settings;
    // Before any list is asked for.
    watchProtected();
    buildContext();
    build(menu);
    addPages();
    connectStore();
    m_sync = new SyncControl(m_context, *m_status, *m_banner, this);
    new RetentionCare(m_context, *m_banner, this);
    const QString wanted = setup.firstPage.isEmpty() ? QString::fromUtf8(setup.settings->layouts.value(pageSetting)) : setup.firstPage;
    // The list that is looked at is asked for first; the worker answers in order.
    showPage(qMax(0, pageOf(wanted)));
    readHeader();
    // What was changed outside the program is indexed once the window is up and its lists are there.
    QTimer::singleShot(indexDelayMs, m_searchService, &SearchService::catchUp);
    QTimer::singleShot(0, this, &Workspace::readBreaks);
    showNotices();
}

Workspace::~Workspace()
{
    m_setup.settings->layouts.insert(pageSetting, pageKey(currentPage()).toUtf8());
    ShownText::know({});
}

/// What is masked in texts (ProtectedText). Whole names are known before the first list is read, as the worker answers in order. Family names
/// alone take a look at everybody, and are known once the lists are there; so is whatever else decides it whenever that changes.
void Workspace::watchProtected()
{
    m_familyTimer.setSingleShot(true);
    m_familyTimer.setInterval(familyDelayMs);
    connect(&m_familyTimer, &QTimer::timeout, this, [this] {
        m_context.store->fetch<ProtectedText>(this, [](Database &db) { return ProtectedText::load(db); }, [this](const Result<ProtectedText> &words) {
            if (words)
                maskTexts(*words);
        });
    });
    // Connected first, so that it is read before the lists are.
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"person"_s, u"participant_name"_s}))
            readProtected();
        if (changes.touchesAnyOf({u"person"_s, u"participant_name"_s, u"organisation"_s, u"municipality"_s, u"family_centre"_s, u"venue"_s, u"room"_s}))
            m_familyTimer.start();
    });
    readProtected();
    m_familyTimer.start();
}

void Workspace::readProtected()
{
    m_context.store->fetch<ProtectedText>(this, [](Database &db) { return ProtectedText::loadWithoutFamilies(db); }, [this](const Result<ProtectedText> &words) {
        if (!words || words->hasSamePeople(m_protected))
            return;
        m_protected = *words;
        maskTexts(*words);
    });
}

/// Lists are painted again with it, and what is named in the header.
void Workspace::maskTexts(const ProtectedText &words)
{
    ShownText::know(words);
    if (m_undoNamed)
        updateUndo();
    const QList<QAbstractItemView *> lists = findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists)
        list->viewport()->update();
}

void Workspace::buildContext()
{
    m_context.importFile = [this](const QString &kind, const ImportTarget &target) { openImport(kind, target); };
    m_context.showReport = [this](const QString &kind, const Scope &scope) { showReport(kind, scope); };
    m_context.exportKind = [this](const QString &kind, const Scope &scope) { openExport(kind, scope); };
    m_context.exportCalendar = [this](const QString &kind, const Scope &scope) { openExport(kind, scope, u"ics"_s); };
    m_context.navigate = [this](const QString &area, const Id &row, const QString &tab, const Id &detail) { navigate(area, row, tab, detail); };
    m_context.showClashes = [this](const QString &table, const Id &row) { openClashes(table, row); };
    m_context.toast = [this](const QString &text, bool offerUndo) {
        m_toast->showText(text, offerUndo ? std::function<void()>([this] { undo(); }) : std::function<void()>());
    };
}

void Workspace::build(QMenu *menu)
{
    m_header = new HeaderBar(this);
    m_header->setMenu(menu);
    m_header->setRegion({});
    m_header->setFile(m_context.store->path());
    m_banner = new BannerBar(this);
    m_navigation = new Navigation(this);
    m_pages = new QStackedWidget(this);
    m_status = new StatusLine(this);
    m_searchService = new SearchService(*m_context.store, *m_context.areas, this);
    m_search = new SearchPopup(*m_searchService, m_header->searchField(), this);
    m_toast = new Toast(this);

    m_strip = new BannerStrip(m_banner, m_pages, this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_strip);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(line(QFrame::VLine, this));
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(line(QFrame::HLine, this));
    column->addLayout(middle, 1);
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(m_status);

    connect(m_header, &HeaderBar::undoClicked, this, &Workspace::undo);
    connect(m_header, &HeaderBar::redoClicked, this, &Workspace::redo);
    connect(m_status, &StatusLine::undoClicked, this, &Workspace::undo);
    connect(m_search, &SearchPopup::chosen, this, &Workspace::navigate);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &Workspace::showPage);
}

void Workspace::addPages()
{
    const QSignalBlocker quietly(m_navigation);
    m_navigation->addPage(tr("Overview"), style::icon(u"go-home-large"_s));
    m_overview = new OverviewTab(m_context, this);
    m_tabs.append(nullptr);
    adopt(0, m_overview);
    connect(m_overview, &OverviewTab::collected, this, &Workspace::showProblems);
    for (const TabFactory &factory : m_setup.tabs) {
        m_navigation->addPage(factory.title, style::icon(factory.iconName));
        m_tabs.append(nullptr);
    }
}

void Workspace::adopt(int page, AreaTab *made)
{
    m_tabs[page] = made;
    m_pages->addWidget(made);
    connect(made, &AreaTab::statusChanged, this, [this, page](const QString &sentence) {
        m_sentences.insert(page, sentence);
        if (page == currentPage())
            m_status->setSentence(sentence);
    });
    connect(made, &AreaTab::problemsChanged, this, [this, page](int count) { m_navigation->setProblems(page, count); });
}

void Workspace::connectStore()
{
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        m_header->setSaved(QTime::currentTime());
        updateUndo();
        if (changes.touchesAnyOf({u"school_break"_s, u"municipality"_s}))
            readBreaks();
    });
    connect(m_context.store, &Store::damaged, this, [this](const QString &sentence) {
        m_banner->showNews(u"damaged"_s, Problem::Severity::Bad, sentence, tr("Show backups"), [this] { emit backupsWanted(); });
    });
    connect(m_context.store, &Store::backupFailed, this,
            [this](const QString &sentence) { m_banner->showNews(u"backup"_s, Problem::Severity::Warn, sentence); });
}

void Workspace::readHeader()
{
    struct Header { QString region; QString undoable; QString redoable; };
    m_context.store->fetch<Header>(this,
        [schema = m_context.store->schema()](Database &db) -> Result<Header> {
            const auto region = registerstore::region(db);
            if (!region)
                return region.error();
            return Header{*region ? (*region)->name : QString(), nameOf(db, schema, UndoLog::undoable(db)), nameOf(db, schema, UndoLog::redoable(db))};
        },
        [this](const Result<Header> &header) {
            if (!header)
                return;
            m_header->setRegion(header->region);
            // What was done in between has named itself.
            if (!m_undoNamed)
                showUndo(header->undoable, header->redoable);
        });
}

void Workspace::readBreaks()
{
    m_context.store->fetch<QList<DateRange>>(this,
        [](Database &db) -> Result<QList<DateRange>> {
            const auto breaks = SchoolBreaks::read(db);
            return breaks ? Result<QList<DateRange>>(SchoolBreaks::marks(*breaks)) : Result<QList<DateRange>>(breaks.error());
        },
        [this](const Result<QList<DateRange>> &marks) {
            if (marks)
                m_breaks = *marks;
        });
}

void Workspace::showNotices()
{
    QStringList sentences = m_context.store->notices();
    if (m_context.store->isReadOnly())
        sentences.prepend(tr("The file is open for reading only: nothing can be changed in it."));
    if (!sentences.isEmpty())
        m_banner->showNews(u"opened"_s, Problem::Severity::Info, sentences.join(u'\n'));
    m_strip->settle();
}

int Workspace::currentPage() const
{
    return m_navigation->currentRow();
}

QString Workspace::pageKey(int page) const
{
    if (page < 0 || page >= pageCount())
        return {};
    return page == 0 ? u"overview"_s : m_setup.tabs.at(page - 1).area;
}

int Workspace::pageOf(const QString &key) const
{
    for (int page = 0; page < pageCount(); ++page)
        if (pageKey(page) == key)
            return page;
    return -1;
}

AreaTab *Workspace::tab(int page)
{
    if (page < 0 || page >= pageCount())
        return nullptr;
    if (!m_tabs.at(page))
        adopt(page, m_setup.tabs.at(page - 1).create(m_context, this));
    return m_tabs.at(page);
}

void Workspace::showPage(int page)
{
    AreaTab *shown = tab(page);
    if (!shown)
        return;
    {
        const QSignalBlocker quietly(m_navigation);
        m_navigation->setCurrentRow(page);
    }
    m_pages->setCurrentWidget(shown);
    m_strip->settle();
    m_status->setSentence(m_sentences.value(page));
}

void Workspace::stepPage(int step)
{
    showPage(m_navigation->neighbour(step));
}

void Workspace::navigate(const QString &area, const Id &row, const QString &tabKey, const Id &detail)
{
    const int page = pageOf(area);
    if (page < 0)
        return;
    showPage(page);
    AreaTab *shown = tab(page);
    shown->setFocus();
    shown->showRow(row, tabKey, detail);
    if (!shown->hasFocus())
        return;
    // Where the page gave the keyboard to nothing, it is the row's in the list.
    const QList<TableView *> lists = shown->findChildren<TableView *>();
    const auto list = std::find_if(lists.cbegin(), lists.cend(), [](const TableView *one) { return one->isVisible(); });
    if (list != lists.cend())
        (*list)->setFocus();
}

void Workspace::focusSearch()
{
    m_header->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_header->searchField()->selectAll();
}

void Workspace::updateUndo()
{
    Database &db = m_context.store->database();
    const Schema &schema = m_context.store->schema();
    m_undoNamed = true;
    showUndo(nameOf(db, schema, UndoLog::undoable(db)), nameOf(db, schema, UndoLog::redoable(db)));
}

void Workspace::showUndo(const QString &undoable, const QString &redoable)
{
    m_header->setUndo(undoable, redoable);
    m_status->setUndo(undoable);
}

void Workspace::takeBackOrRedo(bool redo)
{
    Store &store = *m_context.store;
    const std::optional<ActText> act = redo ? store.redoable() : store.undoable();
    if (!act) {
        m_toast->showText(redo ? tr("There is nothing to redo.") : tr("There is nothing to undo."));
        return;
    }
    const QString name = History::text(store.database(), store.schema(), *act);
    const Result<ChangeSet> done = redo ? store.redo() : store.undo();
    updateUndo();
    if (!m_banner->check(done))
        return;
    m_toast->showText(((redo ? tr("Done again: %1").arg(name) : tr("Taken back: %1").arg(name)) + u' ' + UndoLog::leftNotice(*done)).trimmed());
}

void Workspace::showProblems(const QList<Problem> &problems)
{
    QHash<QString, int> counts;
    for (const Problem &problem : problems)
        ++counts[problem.area];
    for (int page = 1; page < pageCount(); ++page)
        m_navigation->setProblems(page, counts.value(pageKey(page)));
    m_navigation->setProblems(0, int(problems.size()));
}

} // namespace lansnav
