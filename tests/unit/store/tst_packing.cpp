// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packing.h"
#include "models/store/seal.h"

#include <rapidcheck.h>
#include <sodium.h>

#include <QDataStream>
#include <QIODevice>
#include <QSet>
#include <QTest>

#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace quayside::store;

class tst_Packing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack()
    {
        QVERIFY(rc::check("pack and unpack", [](const std::string &text) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            RC_ASSERT(unpack(pack(bytes)) == bytes);
            const auto address = unpackAddress(packAddress(bytes));
            RC_ASSERT(address.has_value());
            RC_ASSERT(*address == bytes);
        }));
    }

    // One key seals for years: with the same nonce twice, two texts betray each other.
    void noNonceIsDrawnTwice()
    {
        const QByteArray key(crypto_secretbox_KEYBYTES, 'k');
        QSet<QByteArray> nonces;
        std::mutex mutex;
        const auto draw = [&] {
            for (int i = 0; i < 500; ++i) {
                const QByteArray nonce = seal({"Jane", {}, {}}, key).first(crypto_secretbox_NONCEBYTES);
                const std::lock_guard lock(mutex);
                nonces.insert(nonce);
            }
        };
        std::thread other(draw);
        draw();
        other.join();
        QCOMPARE(nonces.size(), 1000);
    }

    void garbageIsNoPage()
    {
        QVERIFY(rc::check("what was never packed is empty, and nothing worse", [](const std::string &text) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            (void)unpack(bytes);
            (void)unpackAddress(bytes);
            // A page that was cut short is none.
            const QByteArray packed = pack(bytes + "some more of it");
            RC_ASSERT(unpack(packed.first(packed.size() - 1)).isEmpty());
        }));
    }

    void pagesOfOlderFilesAreRead()
    {
        const QByteArray page = R"({"orders":[{"id":"1"}]})";
        QCOMPARE(unpack(qCompress(page, 1)), page);
    }

    // What a dictionary packs it must unpack for ever: these bytes were made when the format was.
    void addressesOfThisFormatAreRead()
    {
        const QByteArray packed = QByteArray::fromBase64(PackedAddress);
        QCOMPARE(unpackAddress(packed).value_or("none"), QByteArray(Address));
    }

    void buyersOfOlderFilesAreRead()
    {
        const QByteArray key(crypto_secretbox_KEYBYTES, 'k');
        QByteArray plain;
        QDataStream stream(&plain, QIODevice::WriteOnly);
        stream << QByteArray("Jane") << QByteArray("please ring") << QByteArray("{}");
        QByteArray sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), 'n');
        auto *nonce = reinterpret_cast<unsigned char *>(sealed.data());
        QCOMPARE(crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES, reinterpret_cast<const unsigned char *>(plain.constData()),
                                       static_cast<unsigned long long>(plain.size()), nonce, reinterpret_cast<const unsigned char *>(key.constData())),
                 0);
        const auto buyer = unseal(sealed, key);
        QVERIFY(buyer);
        QCOMPARE(buyer->name, std::string("Jane"));
        QCOMPARE(buyer->message, std::string("please ring"));
        QCOMPARE(buyer->recipient, std::string("{}"));
    }

    void buyersComeBackWhole()
    {
        QVERIFY(rc::check("seal and unseal", [](const std::string &name, const std::string &message, const std::string &recipient) {
            const QByteArray key(crypto_secretbox_KEYBYTES, 'k');
            const auto buyer = unseal(seal({name, message, recipient}, key), key);
            RC_ASSERT(buyer.has_value());
            RC_ASSERT(buyer->name == name);
            RC_ASSERT(buyer->message == message);
            RC_ASSERT(buyer->recipient == recipient);
        }));
    }

private:
    static constexpr const char *Address = R"({"name":"J*** S***","region_code":"GB","full_address":"United Kingdom, England, Bristol, 7 H*** Lane"})";
    static constexpr const char *PackedAddress = "KLUv/SBmRQEA4EoqKiogU0JyaXN0b2wsIDcgSCoqKiBMYW5lIn0DEAkXlGDFqkwFEA==";
};

QTEST_APPLESS_MAIN(tst_Packing)
#include "tst_packing.moc"
