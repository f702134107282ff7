// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sealed_file_secrets.h"

#include "models/base/denial.h"

#include <QCoroFuture>

#include <QDataStream>
#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>

namespace quayside::secrets {

using namespace Qt::StringLiterals;

namespace {

// The file: magic, version, salt, passes, memory, check value of the key, check value of all before it; then nonce and
// the sealed bytes (XChaCha20-Poly1305 over the secrets, with the header as authenticated data).
constexpr QByteArrayView Magic("QUAYSEAL");
constexpr char Version = 1;
constexpr qsizetype SaltAt = 9;
constexpr qsizetype PassesAt = SaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype MemoryAt = PassesAt + 8;
constexpr qsizetype KeyCheckAt = MemoryAt + 8;
constexpr qsizetype CheckBytes = 16;
constexpr qsizetype HeaderCheckAt = KeyCheckAt + CheckBytes;
constexpr qsizetype HeaderBytes = HeaderCheckAt + CheckBytes;
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype KeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr quint64 MostPasses = 16;                       // beyond these a changed file could stall the machine
constexpr quint64 MostMemory = 1024ULL * 1024 * 1024;
constexpr qint64 LargestFile = 16 * 1024 * 1024;
constexpr auto StreamVersion = QDataStream::Qt_6_4;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// Overwrites memory that held secrets when the scope ends.
class Wipe
{
public:
    explicit Wipe(QByteArray &array) : m_array(array) {}
    ~Wipe() { sodium_memzero(m_array.data(), static_cast<size_t>(m_array.size())); }
    Wipe(const Wipe &) = delete;
    Wipe &operator=(const Wipe &) = delete;

private:
    QByteArray &m_array;
};

QByteArray checkOf(const QByteArray &data)
{
    QByteArray check(CheckBytes, '\0');
    crypto_generichash(bytes(check), CheckBytes, bytes(data), static_cast<unsigned long long>(data.size()), nullptr, 0);
    return check;
}

auto damaged(const QString &path, const QString &what)
{
    return fail(FaultKind::Damaged, what, path);
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return deny(Denial::File, path, file.errorString());
    if (file.size() > LargestFile)
        return damaged(path, u"too large for a sealed file"_s);
    return file.readAll();
}

/// The header of an existing file, understood and within bounds.
Result<QByteArray> headerOf(const QByteArray &file, const QString &path)
{
    if (file.size() < HeaderBytes + NonceBytes + TagBytes || !file.startsWith(Magic))
        return damaged(path, u"not a sealed file, or cut"_s);
    if (file.at(Magic.size()) > Version)
        return fail(FaultKind::Newer, u"a later form of the sealed file"_s, path);
    const QByteArray header = file.first(HeaderBytes);
    if (checkOf(header.first(HeaderCheckAt)) != header.sliced(HeaderCheckAt))
        return damaged(path, u"the header was changed"_s);
    const auto passes = qFromLittleEndian<quint64>(header.constData() + PassesAt);
    const auto memory = qFromLittleEndian<quint64>(header.constData() + MemoryAt);
    if (passes < crypto_pwhash_OPSLIMIT_MIN || passes > MostPasses || memory < crypto_pwhash_MEMLIMIT_MIN || memory > MostMemory)
        return damaged(path, u"cost out of bounds"_s);
    return header;
}

QByteArray freshHeader(SealCost cost)
{
    QByteArray header(HeaderBytes, '\0');
    std::memcpy(header.data(), Magic.data(), static_cast<size_t>(Magic.size()));
    header[Magic.size()] = Version;
    randombytes_buf(header.data() + SaltAt, crypto_pwhash_SALTBYTES);
    qToLittleEndian<quint64>(cost.passes, header.data() + PassesAt);
    qToLittleEndian<quint64>(cost.memory, header.data() + MemoryAt);
    return header;
}

} // namespace

/// The sealing key and a value that tells a wrong pass-phrase from a damaged file; in memory that is neither swapped
/// nor dumped, and wiped at the end.
class SealedFileSecrets::Key
{
public:
    Key() : m_memory(static_cast<unsigned char *>(sodium_malloc(KeyBytes + CheckBytes))) {}
    ~Key() { sodium_free(m_memory); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    [[nodiscard]] const unsigned char *sealing() const { return m_memory; }
    [[nodiscard]] QByteArray check() const
    {
        return QByteArray(reinterpret_cast<const char *>(m_memory + KeyBytes), CheckBytes);
    }

    /// Wipes the pass-phrase, which must be the caller's alone. Null when the memory for the key cannot be had.
    static std::unique_ptr<Key> make(QByteArray &passphrase, const QByteArray &header)
    {
        const Wipe wipe(passphrase);
        auto key = std::make_unique<Key>();
        if (!key->m_memory)
            return nullptr;
        const auto passes = qFromLittleEndian<quint64>(header.constData() + PassesAt);
        const auto memory = qFromLittleEndian<quint64>(header.constData() + MemoryAt);
        const int failed = crypto_pwhash(key->m_memory, KeyBytes + CheckBytes, passphrase.constData(),
                                         static_cast<unsigned long long>(passphrase.size()), bytes(header) + SaltAt, passes,
                                         static_cast<size_t>(memory), crypto_pwhash_ALG_ARGON2ID13);
        return failed == 0 ? std::move(key) : nullptr;
    }

private:
    unsigned char *m_memory;
};

SealedFileSecrets::SealedFileSecrets(QString path, QByteArray header, std::unique_ptr<Key> key)
    : m_path(std::move(path)), m_header(std::move(header)), m_key(std::move(key)), m_isNew(!QFile::exists(m_path))
{
}

SealedFileSecrets::~SealedFileSecrets() = default;

QCoro::Task<Result<std::unique_ptr<SealedFileSecrets>>> SealedFileSecrets::open(QString path, QString passphrase, SealCost cost)
{
    if (sodium_init() < 0)
        co_return fail(FaultKind::Internal, u"libsodium does not start"_s);
    if (passphrase.isEmpty())
        co_return deny(Denial::WrongPassphrase, path, u"an empty pass-phrase"_s);

    const bool exists = QFile::exists(path);
    QByteArray header;
    if (exists) {
        const Result<QByteArray> file = readWhole(path);
        if (!file)
            co_return fail(file.error());
        const Result<QByteArray> found = headerOf(*file, path);
        if (!found)
            co_return fail(found.error());
        header = *found;
    } else {
        header = freshHeader(cost);
    }

    const auto made = std::make_shared<std::unique_ptr<Key>>();
    const auto secret = std::make_shared<QByteArray>(passphrase.toUtf8());
    std::function<void()> work = [made, header, secret] { *made = Key::make(*secret, header); };
    QFuture<void> working = QtConcurrent::run(std::move(work));
    co_await working;
    std::unique_ptr<Key> key = std::move(*made);
    if (!key)
        co_return fail(FaultKind::Internal, u"no memory for the key"_s, path);

    if (exists && sodium_memcmp(key->check().constData(), header.constData() + KeyCheckAt, CheckBytes) != 0)
        co_return deny(Denial::WrongPassphrase, path, u"wrong pass-phrase"_s);
    if (!exists) {
        header.replace(KeyCheckAt, CheckBytes, key->check());
        header.replace(HeaderCheckAt, CheckBytes, checkOf(header.first(HeaderCheckAt)));
    }
    std::unique_ptr<SealedFileSecrets> store(new SealedFileSecrets(std::move(path), std::move(header), std::move(key)));
    if (const Result<Secrets> secrets = store->unseal(); !secrets)
        co_return fail(secrets.error());
    co_return store;
}

Result<SealedFileSecrets::Secrets> SealedFileSecrets::unseal() const
{
    if (m_isNew && !QFile::exists(m_path))
        return Secrets();
    const Result<QByteArray> file = readWhole(m_path);
    if (!file)
        return fail(file.error());
    if (file->size() < HeaderBytes + NonceBytes + TagBytes || !file->startsWith(m_header))
        return damaged(m_path, u"changed while it was open"_s);
    const QByteArray nonce = file->sliced(HeaderBytes, NonceBytes);
    const QByteArray sealed = file->sliced(HeaderBytes + NonceBytes);
    QByteArray plain(sealed.size() - TagBytes, '\0');
    const Wipe wipe(plain);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(sealed),
                                                   static_cast<unsigned long long>(sealed.size()), bytes(m_header),
                                                   HeaderBytes, bytes(nonce), m_key->sealing())
        != 0)
        return damaged(m_path, u"the sealed bytes were changed or cut"_s);
    QDataStream stream(&plain, QIODevice::ReadOnly);
    stream.setVersion(StreamVersion);
    Secrets secrets;
    stream >> secrets;
    if (stream.status() != QDataStream::Ok)
        return damaged(m_path, u"not a list of secrets"_s);
    return secrets;
}

Done SealedFileSecrets::seal(const Secrets &secrets)
{
    QByteArray plain;
    const Wipe wipe(plain);
    qsizetype size = 64;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        size += 16 + it.key().size() * 2 + it->size();
    plain.reserve(size); // grown in place: no unwiped copies
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << secrets;

    QByteArray nonce(NonceBytes, '\0');
    randombytes_buf(nonce.data(), static_cast<size_t>(NonceBytes));
    QByteArray sealed(plain.size() + TagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed), nullptr, bytes(plain), static_cast<unsigned long long>(plain.size()),
                                               bytes(m_header), HeaderBytes, nullptr, bytes(nonce), m_key->sealing());

    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return deny(Denial::File, m_path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(m_header + nonce + sealed);
    if (!file.commit()) {
        if (file.error() == QFileDevice::ResourceError)
            return fail(FaultKind::DiskFull, file.errorString(), m_path);
        return deny(Denial::File, m_path, file.errorString());
    }
    m_isNew = false;
    return {};
}

QCoro::Task<Result<QByteArray>> SealedFileSecrets::read(QString key)
{
    const Result<Secrets> secrets = unseal();
    if (!secrets)
        co_return fail(secrets.error());
    const auto found = secrets->constFind(key);
    if (found == secrets->cend())
        co_return fail(FaultKind::NotFound, u"nothing is kept under this key"_s, key);
    co_return *found;
}

QCoro::Task<Done> SealedFileSecrets::write(QString key, QByteArray secret)
{
    Result<Secrets> secrets = unseal();
    if (!secrets)
        co_return fail(secrets.error());
    secrets->insert(key, secret);
    co_return seal(*secrets);
}

QCoro::Task<Done> SealedFileSecrets::remove(QString key)
{
    Result<Secrets> secrets = unseal();
    if (!secrets)
        co_return fail(secrets.error());
    if (secrets->remove(key) == 0)
        co_return Done();
    co_return seal(*secrets);
}

} // namespace quayside::secrets
