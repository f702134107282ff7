// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/version_words.h"

#include "models/domain/money.h"
#include "ui/parts/number_text.h"
#include "ui/parts/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextDocumentFragment>
#include <QTimeZone>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestInLine = 40;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Versions)
};

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() > LongestInLine ? plain.first(LongestInLine - 1).trimmed() + QChar(0x2026) : plain;
}

} // namespace

QString versionValue(const QString &field, const QString &value, const QString &currency, Instant now, const QLocale &locale)
{
    if (value.isEmpty())
        return u"\u2014"_s;
    if (field == "status"_L1 || field == "audit"_L1 || field == "action"_L1 || field == "type"_L1) {
        if (value == "live"_L1 || value == "deactivated"_L1)
            return ui::statusLook(value == "live"_L1 ? u"ACTIVATE"_s : u"SELLER_DEACTIVATED"_s).word;
        return ui::statusLook(value).word;
    }
    if (!currency.isEmpty()) {
        if (const auto money = parseMoney(value, currency))
            return ui::moneyText(money->minor, currency, locale);
    }
    if (field == "ship_by"_L1 || field == "deadline"_L1)
        return ui::instantText(value.toLongLong(), now, locale, QTimeZone::systemTimeZone());
    if (field == "description"_L1)
        return QTextDocumentFragment::fromHtml(value).toPlainText().simplified();
    if (field == "images"_L1)
        return locale.toString(value.count(u'\n') + 1);
    if (field == "attributes"_L1)
        return locale.toString(QJsonDocument::fromJson(value.toUtf8()).array().size());
    if (field == "quantity"_L1 || field == "units"_L1)
        return locale.toString(value.toLongLong());
    if (field == "weight"_L1)
        return Text::tr("%1 g").arg(locale.toString(value.toLongLong()));
    if (field == "exists"_L1 || field == "hold"_L1 || field == "cancel_requested"_L1)
        return Text::tr("Yes");
    return value;
}

QString versionLine(const FieldDifference &moved, const QString &name, Instant now, const QLocale &locale)
{
    const auto value = [&](const QString &text) { return ui::selfDirected(shortened(versionValue(moved.field, text, moved.currency, now, locale))); };
    QString line;
    if (moved.field.startsWith("act:"_L1))
        line = ui::fieldWord(moved.field);
    else if (moved.field == "exists"_L1)
        line = moved.after.isEmpty() ? Text::tr("Variant removed") : Text::tr("Variant added");
    else if (moved.field == "description"_L1)
        line = Text::tr("Description rewritten");
    else
        line = Text::tr("%1 %2", "field, old → new").arg(ui::fieldWord(moved.field), ui::isolated(value(moved.before) + u" \u2192 "_s + value(moved.after)));
    return name.isEmpty() ? line : Text::tr("%1 · %2", "variant · what changed").arg(ui::selfDirected(shortened(name)), line);
}

} // namespace quayside::panels
