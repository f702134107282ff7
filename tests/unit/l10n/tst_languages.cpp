// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            if (!messages.last().isPlural)
                messages.last().translations = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:[1-9]|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString folder()
{
    return QStringLiteral(QUAYSIDE_SOURCE) + u"/translations"_s;
}

} // namespace

/// What a translator can break without a compiler noticing.
class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersSurvive_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList names = QDir(folder()).entryList({u"quayside_*.ts"_s});
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder() + u'/' + name;
    }

    void placeholdersSurvive()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            if (!message.isFinished)
                continue; // falls back to the source
            QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QStringList expected = placeholdersOf(message.source);
                QStringList actual = placeholdersOf(translation);
                // "one record" may do without its number.
                if (message.isPlural && !actual.contains(u"%n"_s))
                    expected.removeAll(u"%n"_s);
                QVERIFY2(actual == expected, qPrintable(message.source + u" → "_s + translation));
            }
        }
    }

    // English has a file for its plurals alone; a new text with a number that is not in it would read "3 record(s)".
    void everyPluralHasItsEnglishForms()
    {
        QSet<QString> known;
        for (const Message &message : messagesOf(folder() + u"/quayside_en.ts"_s)) {
            QVERIFY2(message.isFinished && message.translations.size() == 2, qPrintable(message.source));
            known.insert(message.source);
        }
        static const QRegularExpression plural(u"\"([^\"\\n]*%n[^\"\\n]*)\""_s);
        int seen = 0;
        for (const QString &part : {u"/app"_s, u"/ui"_s}) {
            QDirIterator files(QStringLiteral(QUAYSIDE_SOURCE) + part, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto it = plural.globalMatch(text); it.hasNext();) {
                    const QString source = it.next().captured(1);
                    QVERIFY2(known.contains(source), qPrintable(file.fileName() + u": "_s + source));
                    ++seen;
                }
            }
        }
        QVERIFY(seen >= 30);
    }
};

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
