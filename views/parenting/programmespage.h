// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/registerpage.h"
#include "parenting/registerlists.h"

class QLabel;

namespace lansnav {

class PartsPane;

/// The register of programmes: what they are called and, in versions, what they demand. A change of a version that groups have makes a new
/// one, which applies from today; groups keep theirs.
class ProgrammesPage : public RegisterPageOf<ProgrammeRow>
{
    Q_OBJECT

public:
    explicit ProgrammesPage(const AppContext &context, QWidget *parent = nullptr);

    std::unique_ptr<NewRowDialog> newDialog() override;
    TableView *versionTable() const { return m_versionTable; }
    /// What the current version demands.
    Form *demands() const { return m_demands; }
    PartsPane *meetings() const { return m_meetings; }
    PartsPane *questions() const { return m_questions; }
    /// Which version is shown, and what a change does.
    QString sentence() const;

private:
    static constexpr int usualMinutes = 150;    ///< of a meeting, as in the programmes that the template brings

    /// Changes a copy of the current version.
    using Change = std::function<void(ProgrammeVersion &version)>;

    void buildList();
    void addTabs();
    QWidget *buildDemands();
    QWidget *buildVersions();
    void buildParts();
    /// Does what the pane asks for. `make`: a new part as it is typed.
    template<class Row, class Part>
    void followParts(PartsPane *pane, RowModel<Row> &model, QList<Part> ProgrammeVersion::*parts, Part (*make)(const ProgrammeVersion &, const QString &));
    void addRows();
    void addDemands();
    Form::Commit save(const char *column);
    /// Asks first when names would be due at once.
    Result<void> saveMonths(const Id &programme, const QVariant &value);
    Form::Commit demand(std::optional<int> ProgrammeVersion::*number);
    Form::Commit demand(std::function<void(ProgrammeVersion &, const QVariant &)> take);
    /// As it stands in the file: the list may not have heard of the field that was left just before.
    Result<void> revise(const Id &programme, const Change &change);
    /// The same of the programme that is shown, told where the user is.
    bool reviseCurrent(const Change &change);
    void read() override;
    void take(const QList<ProgrammeDetail> &programmes);
    void showRow(const ProgrammeRow &row) override;
    void showDemands(const ProgrammeRow &row);

    VersionListModel m_versions;
    StepListModel m_steps;
    ProgrammeQuestionListModel m_asked;
    Form *m_demands = nullptr;
    QLabel *m_which = nullptr;
    PartsPane *m_meetings = nullptr;
    PartsPane *m_questions = nullptr;
    TableView *m_versionTable = nullptr;
    Id m_shown;
};

} // namespace lansnav
