// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/approvals/approvals_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "models/tables/details.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/common/when_seen.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/draft.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr int FingerprintShown = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Approvals)
};

TablePage::Setup setsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::ChangeSets;
    setup.settingsKey = u"approvals"_s;
    setup.base = u"state:submitted"_s;
    setup.hasFilter = false;
    setup.isMarkable = false;
    setup.columns = {{u"title"_s, Text::tr("Waiting"), 160, 80, false, true, true}, {u"author"_s, Text::tr("By"), 80},
                     {u"changes"_s, Text::tr("Rows"), 54, 40, true}};
    setup.emptyIcon = u"ok"_s;
    setup.emptyTitle = Text::tr("Nothing waits for your word");
    setup.emptyCause = Text::tr("Change sets that somebody submits stand here.");
    return setup;
}

TablePage::Setup rowsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Changes;
    setup.settingsKey = u"approval-rows"_s;
    setup.base = u"set:none"_s;
    setup.hasFilter = false;
    setup.isGrouped = true;
    setup.columns = {{u"title"_s, Text::tr("Listing"), 180, 80, false, true, true}, {u"sku"_s, Text::tr("SKU"), 126, 60, false, true, false, true, 1},
                     {u"field"_s, Text::tr("Field"), 96, 40}, {u"base"_s, Text::tr("Old"), 96, 50, true},
                     {u"value"_s, Text::tr("New"), 96, 50, true}, {u"effect"_s, Text::tr("Effect %"), 70, 40, true},
                     {u"margin"_s, Text::tr("Margin %"), 84, 40, true, true, false, true, 2}, {u"state"_s, Text::tr("State"), 110, 40, false, true, false, false},
                     {u"author"_s, Text::tr("By"), 80, 40, false, true, false, false}};
    setup.emptyIcon = u"approvals"_s;
    setup.emptyTitle = Text::tr("No rows");
    setup.emptyCause = Text::tr("Every row of this set was withdrawn or sent back.");
    return setup;
}

QString percent(qint64 permille)
{
    return ui::numberText(permille, 1, QLocale()) + u'%';
}

} // namespace

ApprovalsPanel::ApprovalsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_reading(new WhenSeen(this, [this] { read(); })), m_sets(new TablePage(context, setsSetup(), this)), m_rows(new TablePage(context, rowsSetup(), this))
{
    m_sets->setObjectName(u"sets"_s);
    m_rows->setObjectName(u"rows"_s);
    m_page = makePage();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_sets);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 960});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_sets->table().installEventFilter(this);
    m_rows->table().installEventFilter(this);

    connect(m_sets, &TablePage::currentChanged, this, &ApprovalsPanel::onSetChanged);
    connect(m_rows, &TablePage::selectionChanged, this, &ApprovalsPanel::showActs);
    connect(m_rows, &TablePage::activated, this, [this] {
        if (const auto owner = m_rows->model().ownerAt(m_rows->table().currentIndex().row()))
            m_context.host.open(*owner);
    });
    connect(&m_sets->model(), &tables::RecordModel::countChanged, this, [this](qint64 count) {
        if (count > 0 && !m_sets->table().currentIndex().isValid())
            m_sets->table().setCurrentIndex(m_sets->model().index(0, 0));
        onSetChanged();
    });
    connect(&context.session, &workspace::Session::personChanged, this, &ApprovalsPanel::showActs);
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (!m_set.isEmpty() && (kinds.contains(RecordKind::ChangeSet) || kinds.contains(RecordKind::Change)))
            m_reading->ask();
    });
    // Without any unit cost there is no margin: titles get its room, as in Catalog.
    const auto showMargins = [this](const tables::Counts &counts) { m_rows->table().setIdleColumns(counts.hasCosts ? QStringList() : QStringList{u"margin"_s}); };
    connect(&context.tables, &tables::TableFactory::countsChanged, this, [this, showMargins](const tables::Counts &counts) {
        showMargins(counts);
        Q_EMIT countChanged(counts.setsWaiting, 0);
    });
    showMargins(context.tables.counts());
    showReview();
}

QWidget *ApprovalsPanel::makePage()
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);

    auto *head = new QWidget(page);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 12, 16, 8);
    headRow->setSpacing(10);
    m_badge = new ui::PersonBadge(theme, {}, head);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new TextLabel(theme, ui::Type::Title, TextLabel::Ink::Text, QFont::DemiBold, {}, head);
    m_about = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, head);
    words->addWidget(m_title);
    words->addWidget(m_about);
    headRow->addWidget(m_badge);
    headRow->addLayout(words, 1);
    column->addWidget(head);

    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(16, 0, 16, 10);
    facts->setSpacing(4);
    const auto addFact = [&](TextLabel::Ink ink, const QString &name) {
        auto *label = new TextLabel(theme, ui::Type::Text, ink, QFont::Normal, {}, page);
        label->setWordWrap(true);
        label->setAccessibleName(name);
        facts->addWidget(label);
        return label;
    };
    m_impact = addFact(TextLabel::Ink::Text, tr("Effect"));
    m_problem = addFact(TextLabel::Ink::Warn, tr("Checks"));
    m_policy = addFact(TextLabel::Ink::Second, tr("Policy"));
    m_voices = addFact(TextLabel::Ink::Second, tr("What was said"));
    column->addLayout(facts);
    column->addWidget(new ui::Line(theme, Qt::Horizontal, page));
    column->addWidget(m_rows, 1);

    auto *bar = new ui::DecisionBar(theme, page);
    m_comment = new QLineEdit(bar);
    ui::markDraft(*m_comment);
    m_comment->setPlaceholderText(tr("Reason or comment"));
    m_comment->setAccessibleName(tr("Reason or comment"));
    m_comment->setMinimumWidth(220);
    m_say = new ui::Button(tr("Comment"), ui::Button::Role::Other, bar);
    m_reject = new ui::Button(tr("Reject"), ui::Button::Role::Refusing, bar);
    m_reject->setKeyHint(QKeySequence(Qt::Key_R));
    m_approve = new ui::Button(tr("Approve"), ui::Button::Role::Main, bar);
    m_approve->setKeyHint(QKeySequence(Qt::Key_A));
    bar->addPart(m_comment);
    bar->addPart(m_say);
    bar->addAct(m_reject);
    bar->addAct(m_approve);
    column->addWidget(bar);
    connect(m_approve, &QAbstractButton::clicked, this, [this] { decide(u"changes.approve"_s); });
    connect(m_reject, &QAbstractButton::clicked, this, [this] { decide(u"changes.reject"_s); });
    connect(m_say, &QAbstractButton::clicked, this, [this] { decide(u"changes.comment"_s); });
    connect(m_comment, &QLineEdit::textChanged, this, &ApprovalsPanel::showActs);
    return page;
}

void ApprovalsPanel::onSetChanged()
{
    const auto current = m_sets->model().count() > 0 ? m_sets->currentRef() : std::nullopt;
    const QString id = current ? current->id : QString();
    if (id == m_set)
        return;
    m_set = id;
    m_review.reset();
    m_comment->clear();
    ++m_round;
    showReview();
    m_reading->ask();
    if (!id.isEmpty())
        Q_EMIT recordChosen({RecordKind::ChangeSet, {}, id});
    Q_EMIT selectionChanged();
}

void ApprovalsPanel::read()
{
    m_rows->setBase(u"set:"_s + (m_set.isEmpty() ? u"none"_s : m_set));
    if (!m_set.isEmpty())
        readReview();
}

QCoro::Task<void> ApprovalsPanel::readReview()
{
    const QPointer<ApprovalsPanel> self(this);
    const quint64 round = ++m_round;
    Result<commands::Review> review = co_await m_context.registry.review(m_set);
    if (!self || round != m_round || !review || review->set.id != m_set)
        co_return;
    m_review = std::move(*review);
    showReview();
}

void ApprovalsPanel::showReview()
{
    m_page->setVisible(!m_set.isEmpty());
    if (m_review) {
        const commands::Review &review = *m_review;
        const QModelIndex by = m_sets->model().index(m_sets->table().currentIndex().row(), m_sets->model().columnOf(u"author"_s));
        const QString name = by.data(tables::CellRole).value<tables::Cell>().text;
        m_badge->setName(name);
        m_title->setText(review.set.title);
        const QLocale locale;
        QStringList about{name, tr("submitted %1").arg(ui::instantText(review.set.submittedAt, m_context.clock.now(), locale, QTimeZone::systemTimeZone())),
                          tr("%n row(s)", nullptr, static_cast<int>(review.rows.size())),
                          tr("fingerprint %1").arg(review.set.fingerprint.left(FingerprintShown))};
        if (!review.set.note.isEmpty())
            about.append(tr("“%1”").arg(review.set.note));
        m_about->setText(about.join(u" · "_s));
        m_impact->setText(impactWords());
        m_impact->setVisible(!m_impact->text().isEmpty());
        QStringList problems;
        if (review.errors > 0)
            problems.append(tr("%n error(s)", nullptr, review.errors));
        if (review.warnings > 0)
            problems.append(tr("%n warning(s)", nullptr, review.warnings));
        m_problem->setText(problems.isEmpty() ? QString() : tr("Checks: %1").arg(problems.join(u", "_s)));
        m_problem->setInk(review.errors > 0 ? TextLabel::Ink::Bad : TextLabel::Ink::Warn);
        m_problem->setVisible(!problems.isEmpty());
        m_policy->setText(policyWords());
        m_voices->setText(voiceWords());
        m_voices->setVisible(!review.voices.isEmpty());
    }
    showActs();
}

QString ApprovalsPanel::impactWords() const
{
    const QLocale locale;
    QStringList parts;
    for (const SetImpact &impact : m_review->impact) {
        QString words = tr("%n price(s) in %1", nullptr, impact.prices).arg(impact.currency);
        if (impact.marginBefore && impact.marginAfter)
            words += tr(", margin %1 → %2").arg(percent(*impact.marginBefore), percent(*impact.marginAfter));
        if (impact.weeklyRevenue != 0)
            words += tr(", %1 a week at the same sales").arg(ui::isolated(ui::moneyText(impact.weeklyRevenue, impact.currency, locale)));
        parts.append(words);
    }
    return parts.join(u"; "_s);
}

QString ApprovalsPanel::policyWords() const
{
    if (m_review->needed.isEmpty())
        return tr("No policy asks for anybody's word.");
    QStringList parts;
    for (const commands::Requirement &need : m_review->needed) {
        const bool isMissing = std::any_of(m_review->missing.cbegin(), m_review->missing.cend(),
                                           [&](const commands::Requirement &one) { return one.policy == need.policy; });
        parts.append((isMissing ? tr("%1 (%2): still needed") : tr("%1 (%2): given")).arg(need.title, need.policy));
    }
    return parts.join(u'\n');
}

QString ApprovalsPanel::voiceWords() const
{
    QStringList lines;
    for (const commands::ReviewVoice &voice : m_review->voices) {
        QString line = (voice.approval.approves ? tr("%1 approved") : tr("%1 rejected")).arg(voice.name);
        if (!voice.approval.reason.isEmpty())
            line += u": “"_s + voice.approval.reason + u'”';
        if (!voice.counts)
            line += tr(" (does not count for what it holds now)");
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString ApprovalsPanel::markedRows() const
{
    if (m_rows->table().markedCount() == 0)
        return {};
    QStringList ids;
    for (const RecordRef &ref : m_rows->selection().refs)
        ids.append(ref.id);
    return ids.isEmpty() ? QString() : u"id:"_s + ids.join(u',');
}

// An author's word never counts for their own work, unless they work alone and the policy lets them: the registry is the judge of
// that, so that the button says no only where it is sure.
QString ApprovalsPanel::whyNot(const QString &command) const
{
    const commands::Applicability can = m_context.registry.canRun(command, {});
    if (!can.applies)
        return commands::describe(can.whyNot).why;
    if (!m_review)
        return tr("It is being read.");
    const Person person = m_context.session.person();
    const bool isAuthor = m_review->authors.contains(person.id);
    if (command == "changes.approve"_L1 && isAuthor && !m_review->mayAuthorApprove)
        return tr("You wrote it. Somebody else has to agree.");
    return {};
}

void ApprovalsPanel::showActs()
{
    const int all = m_review ? static_cast<int>(m_review->rows.size()) : 0;
    const int marked = static_cast<int>(m_rows->table().markedCount());
    m_approve->setText(marked > 0 && marked < all ? tr("Approve %1 of %2").arg(marked).arg(all) : tr("Approve"));
    m_reject->setText(marked > 0 && marked < all ? tr("Reject %1 of %2").arg(marked).arg(all) : tr("Reject"));
    m_approve->setReasonNot(whyNot(u"changes.approve"_s));
    m_reject->setReasonNot(whyNot(u"changes.reject"_s));
    const QString cannotSay = whyNot(u"changes.comment"_s);
    m_say->setReasonNot(!cannotSay.isEmpty() ? cannotSay : m_comment->text().trimmed().isEmpty() ? tr("Type the comment first.") : QString());
}

void ApprovalsPanel::decide(const QString &command)
{
    if (m_set.isEmpty())
        return;
    const QString words = m_comment->text().trimmed();
    if (command == "changes.reject"_L1 && words.isEmpty()) {
        // The author has to learn why: the key leads to the place where it is typed.
        m_comment->setPlaceholderText(tr("Why is it rejected?"));
        m_comment->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QVariantMap arguments{{u"set"_s, m_set}};
    if (!words.isEmpty())
        arguments.insert(command == "changes.comment"_L1 ? u"text"_s : u"reason"_s, words);
    if (const QString rows = markedRows(); command != "changes.comment"_L1 && !rows.isEmpty())
        arguments.insert(u"rows"_s, rows);
    m_comment->clear();
    m_rows->table().setMarks({});
    m_context.host.run(command, {}, arguments);
    m_sets->takeFocus();
}

bool ApprovalsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == &m_sets->table() || watched == &m_rows->table()) && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_A || key->key() == Qt::Key_R)) {
            (key->key() == Qt::Key_A ? m_approve : m_reject)->click();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection ApprovalsPanel::selection() const
{
    commands::Selection selection;
    selection.kind = RecordKind::ChangeSet;
    if (!m_set.isEmpty())
        selection.refs = {{RecordKind::ChangeSet, {}, m_set}};
    return selection;
}

bool ApprovalsPanel::showRecord(const RecordRef &record)
{
    return record.kind == RecordKind::ChangeSet && m_sets->select(record);
}

void ApprovalsPanel::takeFocus()
{
    m_sets->takeFocus();
}

PanelSpec approvalsPanel()
{
    return {u"approvals"_s, Text::tr("Approvals"), u"approvals"_s, Text::tr("Decide", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new ApprovalsPanel(context); }};
}

} // namespace quayside::panels
