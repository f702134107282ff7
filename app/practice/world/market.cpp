// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/market.h"

namespace quayside::practice {

const std::array<Market, ShopCount> &markets()
{
    static constexpr std::array<Market, ShopCount> all{{
        {"GB", "GBP", 2, Language::English, 0, 1.0, 100, 1, false, false, "Harbour Lane Goods", "GBLCAB7XYZ",
         7495012345678901001, "(+44)7", "United Kingdom",
         {{{"England", "Bristol", "BS1 4DJ"}, {"England", "Leeds", "LS1 5HD"}, {"Scotland", "Glasgow", "G2 1AL"}, {"Wales", "Cardiff", "CF10 1EP"}}},
         {"Avonmouth", "Tilbury"}},
        {"US", "USD", 2, Language::English, -5, 1.27, 100, 1, false, true, "Harbour Lane USA", "USLCCK2PQR",
         7495012345678901002, "(+1)5", "United States",
         {{{"Oregon", "Portland", "97205"}, {"Texas", "Austin", "78701"}, {"New York", "Buffalo", "14202"}, {"Georgia", "Savannah", "31401"}}},
         {"Newark", "Long Beach"}},
        {"ID", "IDR", 0, Language::Indonesian, 7, 20'000, 1'000, 100, true, false, "Dermaga Rumah", "IDLCDW8HJK",
         7495012345678901003, "(+62)8", "Indonesia",
         {{{"DKI Jakarta", "Jakarta Selatan", "12190"}, {"Jawa Barat", "Bandung", "40115"}, {"Jawa Timur", "Surabaya", "60271"}, {"Bali", "Denpasar", "80232"}}},
         {"Gudang Cikarang", "Gudang Surabaya"}},
        {"TH", "THB", 2, Language::Thai, 7, 45, 1'000, 100, true, false, "ท่าเรือช้อป", "THLCSP5NMB",
         7495012345678901004, "(+66)8", "Thailand",
         {{{"กรุงเทพมหานคร", "บางรัก", "10500"}, {"เชียงใหม่", "เมืองเชียงใหม่", "50200"}, {"ภูเก็ต", "กะทู้", "83120"}, {"ขอนแก่น", "เมืองขอนแก่น", "40000"}}},
         {"คลังลาดกระบัง", "คลังชลบุรี"}},
        {"VN", "VND", 0, Language::Vietnamese, 7, 32'000, 1'000, 0, true, false, "Bến Cảng Store", "VNLCHB3TRE",
         7495012345678901005, "(+84)9", "Vietnam",
         {{{"Hà Nội", "Cầu Giấy", "11300"}, {"TP. Hồ Chí Minh", "Quận 3", "72400"}, {"Đà Nẵng", "Hải Châu", "50200"}, {"Cần Thơ", "Ninh Kiều", "94000"}}},
         {"Kho Bình Dương", "Kho Bắc Ninh"}},
    }};
    return all;
}

} // namespace quayside::practice
