// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/talks.h"

#include "app/practice/world/draw.h"

#include <algorithm>

namespace quayside::practice {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 FirstTalkId = 7'494'560'109'000'000'000;
constexpr qint64 ShopStep = 100'000'000;
constexpr qint64 TalkStep = 1'000;       ///< messages of a conversation are numbered behind it
constexpr int MostTalks = 120;
constexpr qint64 Rhythm = 3 * Hour;
constexpr int Topics = 4;

struct Words
{
    std::array<std::string_view, Topics> questions;
    std::array<std::string_view, Topics> answers;
    std::string_view thanks;
    std::string_view again;
};

const Words &wordsOf(Language language)
{
    static constexpr Words english{{"Is it dishwasher safe?", "When will my parcel arrive?", "The colour is not the one in the picture. Can I send it back?",
                                    "Can you change the delivery address?"},
                                   {"Yes, top rack only.", "It left our warehouse today and takes two to three days.",
                                    "Sorry about that. Please open a return in the app, we will take it back.",
                                    "As long as it has not left, yes. Please send us the new one."},
                                   "Thank you!", "Hello, is there any news?"};
    static constexpr Words indonesian{{"Apakah aman untuk mesin pencuci piring?", "Kapan paket saya sampai?", "Warnanya tidak sesuai foto. Bisa dikembalikan?",
                                       "Bisakah alamat pengiriman diubah?"},
                                      {"Ya, hanya di rak atas.", "Paket sudah dikirim hari ini, dua sampai tiga hari lagi.",
                                       "Mohon maaf. Silakan ajukan pengembalian di aplikasi.", "Selama belum dikirim, bisa. Kirimkan alamat barunya."},
                                      "Terima kasih!", "Halo, ada kabar?"};
    static constexpr Words thai{{"ใช้กับเครื่องล้างจานได้ไหม", "ของจะมาถึงเมื่อไร", "สีไม่ตรงกับรูป ขอคืนได้ไหม", "เปลี่ยนที่อยู่จัดส่งได้ไหม"},
                                {"ได้ค่ะ เฉพาะชั้นบน", "ส่งออกวันนี้แล้วค่ะ ใช้เวลาสองถึงสามวัน", "ขออภัยค่ะ กรุณาเปิดคำขอคืนสินค้าในแอป",
                                 "ถ้ายังไม่ส่งออกเปลี่ยนได้ค่ะ ส่งที่อยู่ใหม่มาได้เลย"},
                                "ขอบคุณค่ะ", "สวัสดีค่ะ มีความคืบหน้าไหม"};
    static constexpr Words vietnamese{{"Có dùng được máy rửa chén không?", "Khi nào hàng đến?", "Màu không giống hình. Tôi trả lại được không?",
                                       "Đổi địa chỉ giao hàng được không?"},
                                      {"Dạ được, chỉ ở ngăn trên.", "Hàng đã gửi hôm nay, hai đến ba ngày nữa tới.",
                                       "Xin lỗi bạn. Bạn mở yêu cầu trả hàng trong ứng dụng nhé.", "Nếu chưa gửi thì được. Bạn gửi địa chỉ mới giúp."},
                                      "Cảm ơn!", "Chào shop, có tin gì chưa?"};
    switch (language) {
    case Language::Indonesian: return indonesian;
    case Language::Thai: return thai;
    case Language::Vietnamese: return vietnamese;
    default: return english;
    }
}

// The texts above need no escapes.
std::string textContent(std::string_view text)
{
    return "{\"content\":\"" + std::string(text) + "\"}";
}

} // namespace

Talks::Talks(const WorldSpec &spec, const std::array<Shop, ShopCount> &shops) : m_shops(shops), m_seed(spec.seed), m_anchor(spec.anchor)
{
    for (int shop = 0; shop < ShopCount; ++shop) {
        const qint64 orders = shops[static_cast<size_t>(shop)].times->countUntil(spec.anchor);
        const int wanted = static_cast<int>(std::min<qint64>(MostTalks, orders / 20));
        for (int number = 0; number < wanted; ++number)
            make(shop, number, spec);
    }
}

void Talks::make(int shop, int number, const WorldSpec &spec)
{
    const Shop &desk = m_shops[static_cast<size_t>(shop)];
    std::vector<Talk> &talks = m_talks[static_cast<size_t>(shop)];
    // About an order of the last thirty days, the newest last.
    const qint64 first = desk.times->countUntil(spec.anchor - 30 * Day);
    const qint64 last = desk.times->countUntil(spec.anchor - 2 * Hour);
    const qint64 wanted = std::max<qint64>(1, std::min<qint64>(MostTalks, desk.times->countUntil(spec.anchor) / 20));
    if (last <= first)
        return;
    const OrderRef order{first + (last - first) * number / wanted, false};
    const qint64 buyer = desk.orders->buyer(order);
    if (withBuyer(shop, buyer) != nullptr)
        return;
    Talk talk;
    talk.id = nextTalkId(shop);
    talk.shop = shop;
    talk.buyer = buyer;
    talk.order = order;
    talk.hasOrder = true;
    Draw draw(m_seed, TalkTopic, static_cast<quint64>(talk.id));
    const int topic = draw.below(Topics);
    const Words &words = wordsOf(markets()[static_cast<size_t>(shop)].language);
    const qint64 asked = std::min(desk.times->createTime(order) + draw.between(10, 60 * 20) * Minute, spec.anchor - draw.between(20, 90) * Minute);
    talk.createTime = asked - 5;
    const std::string about = "{\"order_id\":\"" + std::to_string(desk.times->id(order)) + "\"}";
    add(talk, "SYSTEM", "BUYER_ENTER_FROM_ORDER", about, asked - 5, false);
    add(talk, "BUYER", "ORDER_CARD", about, asked - 2);
    add(talk, "BUYER", "TEXT", textContent(words.questions[static_cast<size_t>(topic)]), asked);
    const qint64 answered = asked + draw.between(4, 540) * Minute;
    const bool isAnswered = draw.below(10) < 7 && answered < spec.anchor;
    if (isAnswered) {
        add(talk, "CUSTOMER_SERVICE", "TEXT", textContent(words.answers[static_cast<size_t>(topic)]), answered);
        if (draw.below(2) == 0 && answered + 10 * Minute < spec.anchor)
            add(talk, "BUYER", "TEXT", textContent(words.thanks), answered + 10 * Minute);
    } else if (asked + 6 * Hour < spec.anchor && draw.below(3) == 0) {
        add(talk, "BUYER", "TEXT", textContent(words.again), asked + 6 * Hour);
    }
    for (auto message = talk.messages.rbegin(); message != talk.messages.rend() && message->role == "BUYER"; ++message)
        ++talk.unread;
    talks.push_back(std::move(talk));
}

void Talks::add(Talk &talk, std::string_view role, std::string type, std::string content, qint64 time, bool isVisible)
{
    TalkMessage message;
    message.id = nextMessageId(talk);
    message.index = time * 1'000'000 + static_cast<qint64>(talk.messages.size());
    message.role = role;
    message.type = std::move(type);
    message.content = std::move(content);
    message.time = time;
    message.isVisible = isVisible;
    talk.messages.push_back(std::move(message));
}

const Talk *Talks::find(int shop, qint64 id) const
{
    const std::vector<Talk> &talks = of(shop);
    const auto found = std::find_if(talks.begin(), talks.end(), [id](const Talk &talk) { return talk.id == id; });
    return found == talks.end() ? nullptr : &*found;
}

const Talk *Talks::withBuyer(int shop, qint64 buyer) const
{
    const std::vector<Talk> &talks = of(shop);
    const auto found = std::find_if(talks.begin(), talks.end(), [buyer](const Talk &talk) { return talk.buyer == buyer; });
    return found == talks.end() ? nullptr : &*found;
}

qint64 Talks::messageCount(int shop) const
{
    qint64 count = 0;
    for (const Talk &talk : of(shop))
        count += static_cast<qint64>(talk.messages.size());
    return count;
}

bool Talks::canSend(const Talk &talk, qint64 now) const
{
    const bool isRecent = !talk.messages.empty() && talk.latest().time >= now - 30 * Day;
    return isRecent || (talk.hasOrder && m_shops[static_cast<size_t>(talk.shop)].times->createTime(talk.order) >= now - 60 * Day);
}

qint64 Talks::nextMessageId(const Talk &talk)
{
    return talk.id + 1 + static_cast<qint64>(talk.messages.size());
}

qint64 Talks::nextTalkId(int shop) const
{
    return FirstTalkId + shop * ShopStep + static_cast<qint64>(of(shop).size()) * TalkStep;
}

void Talks::say(int shop, qint64 id, const std::string &type, const std::string &content, qint64 now)
{
    for (Talk &talk : m_talks[static_cast<size_t>(shop)]) {
        if (talk.id == id)
            add(talk, "CUSTOMER_SERVICE", type, content, now);
    }
}

void Talks::markRead(int shop, qint64 id)
{
    for (Talk &talk : m_talks[static_cast<size_t>(shop)]) {
        if (talk.id == id)
            talk.unread = 0;
    }
}

void Talks::begin(int shop, qint64 buyer, qint64 now)
{
    Talk talk;
    talk.id = nextTalkId(shop);
    talk.shop = shop;
    talk.buyer = buyer;
    talk.createTime = now;
    add(talk, "SYSTEM", "NOTIFICATION", "{\"content\":\"\"}", now, false);
    m_talks[static_cast<size_t>(shop)].push_back(std::move(talk));
}

void Talks::settle(qint64 until)
{
    for (int shop = 0; shop < ShopCount; ++shop) {
        std::vector<Talk> &talks = m_talks[static_cast<size_t>(shop)];
        qint64 &said = m_said[static_cast<size_t>(shop)];
        const Words &words = wordsOf(markets()[static_cast<size_t>(shop)].language);
        for (qint64 at = m_anchor + (said + 1) * Rhythm + shop * 17 * Minute; at <= until && !talks.empty(); at += Rhythm) {
            Draw draw(m_seed, TalkTopic, static_cast<quint64>(shop * ShopStep + said));
            ++said;
            Talk &talk = talks[static_cast<size_t>(draw.below(static_cast<int>(talks.size())))];
            if (talk.messages.size() + 2 >= TalkStep || at < talk.latest().time)
                continue;
            const bool hasQuestion = talk.latest().role == "BUYER";
            add(talk, "BUYER", "TEXT", textContent(hasQuestion ? words.again : words.questions[static_cast<size_t>(draw.below(Topics))]), at);
            ++talk.unread;
        }
    }
}

} // namespace quayside::practice
