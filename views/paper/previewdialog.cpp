// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/previewdialog.h"

#include "paper/reportfile.h"
#include "paper/reportpainter.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr double zoomStep = 1.25;

/// A name that every file system takes.
QString fileName(const QString &name)
{
    QString safe = name;
    safe.replace(QRegularExpression(u"[\\x00-\\x1f\\\\/:*?\"<>|]+"_s), u" "_s);
    safe = safe.simplified().left(120);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"rapport"_s : safe;
}

QToolButton *toolButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(button->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    return button;
}

/// The whole sheet is ours: margins are part of the page as laid out.
void takeSheet(QPrinter &printer, const ReportPainter &pages)
{
    printer.setFullPage(true);
    printer.setPageSize(pages.pageLayout().pageSize());
    printer.setPageOrientation(pages.pageLayout().orientation());
}

} // namespace

/// What a worker brings back.
struct ComposedReport
{
    Result<Report> report;
    std::unique_ptr<ReportPainter> pages;
};

struct PreviewDialog::Private
{
    QString name;
    Compose make;
    std::optional<Report> report;
    std::unique_ptr<ReportPainter> pages;
    QPrinter printer{QPrinter::HighResolution};
    QComboBox *language = nullptr;
    QStackedWidget *stack = nullptr;
    QWidget *busy = nullptr;
    QPrintPreviewWidget *preview = nullptr;
    QSpinBox *page = nullptr;
    QLabel *count = nullptr;
    QLabel *warning = nullptr;
    QLabel *message = nullptr;
    QPushButton *open = nullptr;
    QString saved;
    QList<QWidget *> needReport;        ///< usable only while a report is shown
    QThreadPool worker;                 ///< last: waits for a running job before the rest goes
};

PreviewDialog::PreviewDialog(const QString &name, Compose compose, const QString &language, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>())
{
    d->name = name;
    d->make = std::move(compose);
    d->worker.setMaxThreadCount(1);
    setWindowTitle(tr("Preview: %1").arg(name));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build(language);
    resize(980, 680);
    this->compose();
}

PreviewDialog::~PreviewDialog()
{
    d->worker.waitForDone();
}

void PreviewDialog::build(const QString &language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(toolRow(language));

    auto *messageRow = new QHBoxLayout;
    d->message = new QLabel(this);
    d->message->setTextFormat(Qt::PlainText);
    d->message->setWordWrap(true);
    d->message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    d->message->hide();
    d->open = new QPushButton(tr("Open"), this);
    d->open->setAutoDefault(false);
    d->open->hide();
    connect(d->open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(d->saved)); });
    d->warning = new QLabel(this);
    d->warning->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    d->warning->hide();
    messageRow->addWidget(d->warning);
    messageRow->addWidget(d->message, 1);
    messageRow->addWidget(d->open);
    layout->addLayout(messageRow);

    d->stack = new QStackedWidget(this);
    d->busy = new QWidget(d->stack);
    auto *busyLayout = new QVBoxLayout(d->busy);
    auto *bar = new QProgressBar(d->busy);
    bar->setRange(0, 0);
    bar->setMaximumWidth(240);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Making the report"));
    auto *words = new QLabel(tr("Making the report…"), d->busy);
    busyLayout->addStretch();
    busyLayout->addWidget(words, 0, Qt::AlignHCenter);
    busyLayout->addWidget(bar, 0, Qt::AlignHCenter);
    busyLayout->addStretch();
    d->preview = new QPrintPreviewWidget(&d->printer, d->stack);
    d->preview->setAccessibleName(tr("Pages of the report"));
    connect(d->preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (d->pages)
            d->pages->paint(*printer);
    });
    connect(d->preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::updatePaging);
    d->stack->addWidget(d->busy);
    d->stack->addWidget(d->preview);
    layout->addWidget(d->stack, 1);
    addShortcuts();
}

QWidget *PreviewDialog::toolRow(const QString &language)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    d->language = new QComboBox(bar);
    d->language->addItem(tr("Swedish"), u"sv"_s);
    d->language->addItem(tr("English"), u"en"_s);
    d->language->setCurrentIndex(std::max(0, d->language->findData(language.section(u'-', 0, 0))));
    d->language->setAccessibleName(tr("Language of the report"));
    d->language->setToolTip(tr("Language of the report"));
    connect(d->language, &QComboBox::activated, this, &PreviewDialog::compose);
    row->addWidget(d->language);
    row->addSpacing(8);
    addPaging(*row);
    row->addSpacing(8);
    addZoom(*row);
    row->addStretch();
    const auto button = [&](const QString &text, auto act) {
        auto *push = new QPushButton(text, bar);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, this, act);
        row->addWidget(push);
        d->needReport.append(push);
        return push;
    };
    button(tr("&HTML…"), [this] { wantSaved(u"html"_s, tr("Web page (*.html)")); });
    button(tr("E&xcel…"), [this] { wantSaved(u"xlsx"_s, tr("Excel workbook (*.xlsx)")); });
    button(tr("&Print…"), [this] { print(); });
    QPushButton *pdf = button(tr("Save as P&DF…"), [this] { wantSaved(u"pdf"_s, tr("PDF document (*.pdf)")); });
    pdf->setIcon(QIcon::fromTheme(u"document-save"_s));
    pdf->setDefault(true);
    return bar;
}

void PreviewDialog::addPaging(QHBoxLayout &row)
{
    auto *previous = toolButton(u"go-previous"_s, tr("Previous page"), this);
    auto *next = toolButton(u"go-next"_s, tr("Next page"), this);
    d->page = new QSpinBox(this);
    d->page->setAccessibleName(tr("Page"));
    d->page->setKeyboardTracking(false);
    d->page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    d->page->setAlignment(Qt::AlignRight);
    d->count = new QLabel(this);
    connect(previous, &QToolButton::clicked, this, [this] { d->page->stepDown(); });
    connect(next, &QToolButton::clicked, this, [this] { d->page->stepUp(); });
    connect(d->page, &QSpinBox::valueChanged, this, [this](int page) {
        if (d->preview && d->preview->currentPage() != page)
            d->preview->setCurrentPage(page);
    });
    for (QWidget *widget : {static_cast<QWidget *>(previous), static_cast<QWidget *>(d->page), static_cast<QWidget *>(d->count), static_cast<QWidget *>(next)}) {
        row.addWidget(widget);
        d->needReport.append(widget);
    }
}

void PreviewDialog::addZoom(QHBoxLayout &row)
{
    const auto add = [&](const QString &icon, const QString &text, auto act) {
        QToolButton *button = toolButton(icon, text, this);
        connect(button, &QToolButton::clicked, this, act);
        row.addWidget(button);
        d->needReport.append(button);
    };
    add(u"zoom-out"_s, tr("Smaller"), [this] { d->preview->zoomOut(zoomStep); });
    add(u"zoom-in"_s, tr("Larger"), [this] { d->preview->zoomIn(zoomStep); });
    add(u"zoom-fit-width"_s, tr("Fit the width"), [this] { d->preview->fitToWidth(); });
    add(u"zoom-fit-best"_s, tr("Whole page"), [this] { d->preview->fitInView(); });
}

void PreviewDialog::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, act] {
            if (isReady())
                act();
        });
    };
    on(QKeySequence::Print, [this] { print(); });
    on(QKeySequence::Save, [this] { wantSaved(u"pdf"_s, tr("PDF document (*.pdf)")); });
    on(QKeySequence::ZoomIn, [this] { d->preview->zoomIn(zoomStep); });
    on(QKeySequence::ZoomOut, [this] { d->preview->zoomOut(zoomStep); });
    on(Qt::Key_PageUp, [this] { d->page->stepDown(); });
    on(Qt::Key_PageDown, [this] { d->page->stepUp(); });
}

void PreviewDialog::compose()
{
    d->report.reset();
    d->pages.reset();
    setBusy(true);
    d->message->hide();
    d->warning->hide();
    d->open->hide();
    d->stack->setCurrentWidget(d->busy);
    d->worker.start([this, make = d->make, language = d->language->currentData().toString()] {
        auto outcome = std::make_shared<ComposedReport>(ComposedReport{make(language), nullptr});
        if (outcome->report)
            outcome->pages = std::make_unique<ReportPainter>(*outcome->report);
        QMetaObject::invokeMethod(this, [this, outcome] { present(outcome); }, Qt::QueuedConnection);
    });
}

void PreviewDialog::present(const std::shared_ptr<ComposedReport> &outcome)
{
    d->language->setEnabled(true);
    if (!outcome->report) {
        d->stack->setCurrentWidget(d->preview);
        d->preview->updatePreview();
        say(outcome->report.error().sentence, true);
        emit composed(false);
        return;
    }
    d->report = std::move(outcome->report).value();
    d->pages = std::move(outcome->pages);
    takeSheet(d->printer, *d->pages);
    d->printer.setDocName(d->report->title);
    for (QWidget *widget : std::as_const(d->needReport))
        widget->setEnabled(true);
    d->stack->setCurrentWidget(d->preview);
    d->preview->updatePreview();
    d->preview->setCurrentPage(1);
    d->preview->fitToWidth();
    updatePaging();
    emit composed(true);
}

void PreviewDialog::updatePaging()
{
    const int pages = std::max(1, pageCount());
    d->page->setRange(1, pages);
    const QSignalBlocker quiet(d->page);
    d->page->setValue(std::clamp(d->preview->currentPage(), 1, pages));
    //: after the box with the page's number
    d->count->setText(tr("of %1").arg(locale().toString(pages)));
}

bool PreviewDialog::isReady() const
{
    return d->pages != nullptr;
}

int PreviewDialog::pageCount() const
{
    return d->pages ? d->pages->pageCount() : 0;
}

void PreviewDialog::say(const QString &sentence, bool failure, const QString &savedPath)
{
    d->saved = savedPath;
    d->message->setText(sentence);
    d->message->setAccessibleName(failure ? tr("Error: %1").arg(sentence) : sentence);
    d->message->show();
    d->warning->setVisible(failure);
    d->open->setVisible(!savedPath.isEmpty());
}

Result<void> PreviewDialog::saveTo(const QString &path)
{
    if (!isReady())
        return Error{ErrorCode::Refused, tr("There is no report to save yet. Wait until it is shown.")};
    setBusy(true);
    say(tr("Saving…"), false);
    // Laid out once more: the pages in the window are being painted there meanwhile.
    d->worker.start([this, report = *d->report, path] {
        auto written = std::make_shared<Result<void>>(writeReport(report, path));
        QMetaObject::invokeMethod(this, [this, written, path] { tellSaved(*written, path); }, Qt::QueuedConnection);
    });
    return {};
}

void PreviewDialog::setBusy(bool busy)
{
    d->language->setEnabled(!busy);
    for (QWidget *widget : std::as_const(d->needReport))
        widget->setEnabled(!busy);
}

void PreviewDialog::tellSaved(const Result<void> &done, const QString &path)
{
    setBusy(false);
    const QFileInfo saved(path);
    if (done) {
        say(tr("Saved as %1.").arg(QDir::toNativeSeparators(saved.absoluteFilePath())), false, saved.absoluteFilePath());
    } else {
        say(done.error().sentence, true);
        d->message->setFocus();
    }
    emit written(done.ok(), saved.absoluteFilePath());
}

void PreviewDialog::wantSaved(const QString &ending, const QString &kind)
{
    // The report says itself what it is of and which term.
    emit saveWanted(fileName(d->report ? d->report->title + u' ' + d->report->subtitle : d->name) + u'.' + ending, ending, kind);
}

void PreviewDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    takeSheet(printer, *d->pages);
    printer.setDocName(d->report->title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, d->pages->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int last = range ? std::max(printer.fromPage(), printer.toPage()) - 1 : -1;
    if (!d->pages->paint(printer, range ? printer.fromPage() - 1 : 0, last))
        say(tr("The printer did not take the report. Nothing was printed; check that it is on, or save as PDF."), true);
    else
        say(tr("The report was sent to the printer."), false);
}

} // namespace lansnav
