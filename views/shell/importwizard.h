// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lansnav {

class BannerBar;
class ImportColumnsPage;
class ImportPreviewPage;
class ImportResultPage;
class ImportSession;
class ImportSourcePage;
class Progress;

/// Reads people's own lists (Excel, CSV): file, columns, what will happen to each row, result. Nothing is written before
/// "Import"; reading, judging and writing run on a thread of their own and can be cancelled.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Source, Columns, Preview, Result };

    /// `kind` (ImportKind::key) and `target` are chosen beforehand; empty lets the user choose.
    ImportWizard(const AppContext &context, const QString &kind, const ImportTarget &target, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// As dropping a file on the first page.
    void setFile(const QString &path);
    Step step() const;
    ImportSession *session() const { return m_session; }
    /// As the buttons at the bottom.
    void next();
    void back();

    void reject() override;

signals:
    /// A step is shown and nothing runs.
    void stepShown(lansnav::ImportWizard::Step step);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void showStep(Step step);
    void offerOtherKind();
    void readAs(const QString &kind);
    void updateButtons();
    void started(const QString &text);
    void ended();

    AppContext m_context;
    ImportSession *m_session = nullptr;
    QLabel *m_title = nullptr;
    BannerBar *m_banner = nullptr;
    Progress *m_progress = nullptr;
    QStackedWidget *m_pages = nullptr;
    ImportSourcePage *m_source = nullptr;
    ImportColumnsPage *m_columns = nullptr;
    ImportPreviewPage *m_preview = nullptr;
    ImportResultPage *m_result = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace lansnav
