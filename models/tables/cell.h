// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <Qt>

#include <functional>
#include <optional>

// What a table model says about one cell, and what a grid paints from it. Models state facts (numbers, codes,
// instants); the grid chooses words, digits, colours and direction. Header only, no widgets.

namespace quayside::tables {

/// Roles every record table model answers besides the usual ones:
///  - Qt::EditRole of an editable cell: the raw text an editor starts with ("12.90", Latin digits and '.');
///    it is also what copying puts on the clipboard. Empty text is a value ("nothing here").
///  - flags(): Qt::ItemIsEditable where a person may type; the right and the record's state decide.
///  - Qt::AccessibleTextRole: what Speech makes of the cell, when one is set.
/// Qt::DisplayRole is not asked while painting. Painting asks CellRole once per visible cell.
enum Role {
    CellRole = Qt::UserRole + 1, ///< Cell; an invalid QVariant while the row is not loaded (paints empty)
    RowIdRole,                   ///< qint64, local id of the row's record; any column answers; also for unloaded rows
    SortKeyRole,                 ///< what small in-memory tables sort by: qint64, double or QString
    GroupRowRole,                ///< bool: the row is a group row; column 0's Cell is painted across all columns
};

/// How a cell is painted and which members of Cell it reads.
enum class CellKind : quint8 {
    Text,             ///< text; secondary behind it in text3; direction from its own script
    Code,             ///< text that stays left to right: SKU, barcode, order number
    TitleWithVariant, ///< optional image, text elided at its end, secondary (the variant) gives way first
    Money,            ///< number = minor units, currency; old = minor units before
    Number,           ///< number with `decimals` fraction digits (314, 1 → 31.4); icon and tone may go before
    Percent,          ///< like Number; the head of the column carries the sign
    Status,           ///< code = platform word ("ACTIVATE", "AWAITING_SHIPMENT"); icon + word + tone are looked up
    State,            ///< code = change state ("edited", "proposed", …); blank for ""; looked up likewise
    Field,            ///< code = field of a change ("price"); the word is looked up likewise
    Clock,            ///< number = deadline instant, window = length of the market's window in ms
    Check,            ///< number != 0 is ticked; read only (marks of rows are not cells, see RecordTable)
    Thumbnail,        ///< image alone
    Time,             ///< number = instant; painted relative to the day in the viewer's zone
};

/// Colour family of a status; always beside an icon and a word.
enum class Tone : quint8 { Plain, Neutral, Ok, Warn, Bad, Conflict, Info };

/// One cell, a value. Strings are shared, so that copying one out of a model's block is cheap.
/// Numbers without value: leave `hasValue` false; the cell paints an em space.
struct Cell
{
    CellKind kind = CellKind::Text;
    Tone tone = Tone::Plain;
    bool hasValue = true;
    bool isOverlay = false;   ///< own value over the mirror: accent dot, weight 500
    bool breaksRule = false;  ///< badbg fill, new value in bad
    bool isChosen = false;    ///< the side that wins (conflicts): info tint, weight 500
    bool isStale = false;     ///< older than its policy allows: text2
    quint8 decimals = 0;      ///< fraction digits of Number and Percent

    qint64 number = 0;                 ///< Money, Number, Percent, Clock, Check, Time
    std::optional<qint64> oldNumber;   ///< preview: the value before, in the same unit as number
    qint64 window = 0;                 ///< Clock: full length of the window, ms; 0 paints the figure alone

    QString text;       ///< Text, Code, TitleWithVariant; Status and State: a word that replaces the looked-up one
    QString oldText;    ///< preview of a text: the text before; null when there is no preview
    QString secondary;  ///< variant, or a count behind the text
    QString code;       ///< Status, State, Field: what the word is looked up by
    QString currency;   ///< Money: ISO 4217 code
    QString icon;       ///< icon name without path ("warn"); overrides the looked-up one
    QString image;      ///< key of a picture the grid's owner can supply (an address or a local id)
    QString trailing;   ///< group rows: text at the end of the row in text2
    QString reason;     ///< why a rule is broken or the shop refused, as a code or the shop's own words; for the tip

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Makes the words a screen reader says for a cell. Supplied by the desktop, called on the GUI thread.
using Speech = std::function<QString(const Cell &)>;

/// Implemented by models that pass Qt::AccessibleTextRole through a Speech. RecordTable sets it.
class Speaking
{
public:
    virtual ~Speaking() = default;
    virtual void setSpeech(Speech speech) = 0;
};

[[nodiscard]] inline Cell textCell(QString text, QString secondary = {})
{
    Cell cell;
    cell.text = std::move(text);
    cell.secondary = std::move(secondary);
    cell.hasValue = !cell.text.isEmpty();
    return cell;
}

[[nodiscard]] inline Cell codeCell(QString text)
{
    Cell cell = textCell(std::move(text));
    cell.kind = CellKind::Code;
    return cell;
}

[[nodiscard]] inline Cell titleCell(QString title, QString variant, QString image = {})
{
    Cell cell = textCell(std::move(title), std::move(variant));
    cell.kind = CellKind::TitleWithVariant;
    cell.image = std::move(image);
    return cell;
}

[[nodiscard]] inline Cell moneyCell(qint64 minor, QString currency)
{
    Cell cell;
    cell.kind = CellKind::Money;
    cell.number = minor;
    cell.currency = std::move(currency);
    return cell;
}

[[nodiscard]] inline Cell numberCell(qint64 number, int decimals = 0)
{
    Cell cell;
    cell.kind = CellKind::Number;
    cell.number = number;
    cell.decimals = static_cast<quint8>(decimals);
    return cell;
}

[[nodiscard]] inline Cell statusCell(QString code)
{
    Cell cell;
    cell.kind = CellKind::Status;
    cell.code = std::move(code);
    return cell;
}

[[nodiscard]] inline Cell stateCell(QString code, QString reason = {})
{
    Cell cell;
    cell.kind = CellKind::State;
    cell.code = std::move(code);
    cell.reason = std::move(reason);
    return cell;
}

[[nodiscard]] inline Cell fieldCell(QString code)
{
    Cell cell;
    cell.kind = CellKind::Field;
    cell.code = std::move(code);
    return cell;
}

[[nodiscard]] inline Cell clockCell(qint64 deadline, qint64 window)
{
    Cell cell;
    cell.kind = CellKind::Clock;
    cell.number = deadline;
    cell.window = window;
    return cell;
}

[[nodiscard]] inline Cell timeCell(qint64 instant)
{
    Cell cell;
    cell.kind = CellKind::Time;
    cell.number = instant;
    cell.hasValue = instant != 0;
    return cell;
}

/// A cell of the given kind that has no value.
[[nodiscard]] inline Cell emptyCell(CellKind kind)
{
    Cell cell;
    cell.kind = kind;
    cell.hasValue = false;
    return cell;
}

} // namespace quayside::tables

Q_DECLARE_METATYPE(quayside::tables::Cell)
