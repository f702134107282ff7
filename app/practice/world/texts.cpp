// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/texts.h"

namespace quayside::practice {

namespace {

using enum Department;

constexpr std::array<KindFacts, KindCount> Kinds{{
    {"MUG", "mug", Home, false, false, 799, 1899, 320,
     {"enamel camping mug", "mug enamel", "แก้วมัคเคลือบ", "cốc tráng men", "搪瓷马克杯", "كوب مطلي بالمينا"},
     {"350 ml, dishwasher safe", "350 ml, tahan panas", "350 มล. ทนความร้อน", "350 ml, chịu nhiệt", "350毫升 耐高温", "350 مل مقاوم للحرارة"}},
    {"TUM", "tumbler", Home, false, false, 1299, 3499, 410,
     {"insulated tumbler", "tumbler stainless", "แก้วเก็บความเย็น", "bình giữ nhiệt", "保温随行杯", "كوب حافظ للحرارة"},
     {"500 ml with leak-proof lid", "500 ml anti bocor", "500 มล. ฝากันรั่ว", "500 ml nắp chống tràn", "500毫升 防漏杯盖", "500 مل بغطاء محكم"}},
    {"SER", "serum", Beauty, false, false, 899, 2999, 90,
     {"niacinamide face serum", "serum wajah niacinamide", "เซรั่มไนอาซินาไมด์", "serum niacinamide", "烟酰胺精华液", "سيروم النياسيناميد للوجه"},
     {"30 ml, for all skin types", "30 ml untuk semua kulit", "30 มล. ทุกสภาพผิว", "30 ml cho mọi loại da", "30毫升 所有肤质适用", "30 مل لجميع أنواع البشرة"}},
    {"DRS", "dress", Fashion, true, false, 1799, 4999, 350,
     {"linen midi dress", "gaun midi linen", "เดรสผ้าลินิน", "váy linen midi", "亚麻中长连衣裙", "فستان كتان متوسط الطول"},
     {"with pockets, relaxed fit", "dengan saku, longgar", "มีกระเป๋า ทรงหลวม", "có túi, dáng suông", "带口袋 宽松版型", "بجيوب وقصة مريحة"}},
    {"EAR", "earbuds", Electronics, false, true, 1999, 5999, 120,
     {"wireless earbuds", "earphone nirkabel", "หูฟังไร้สาย", "tai nghe không dây", "无线蓝牙耳机", "سماعات أذن لاسلكية"},
     {"24 h battery, USB-C case", "baterai 24 jam, USB-C", "แบตเตอรี่ 24 ชม. USB-C", "pin 24 giờ, USB-C", "24小时续航 USB-C充电", "بطارية 24 ساعة وعلبة USB-C"}},
    {"LMP", "lamp", Home, false, true, 1499, 4499, 780,
     {"rechargeable table lamp", "lampu meja isi ulang", "โคมไฟตั้งโต๊ะชาร์จได้", "đèn bàn sạc điện", "充电式台灯", "مصباح طاولة قابل للشحن"},
     {"three warm light levels", "tiga tingkat cahaya", "ปรับแสงได้ 3 ระดับ", "ba mức sáng ấm", "三档暖光调节", "ثلاثة مستويات إضاءة دافئة"}},
    {"SHO", "shoes", Fashion, true, false, 2499, 6999, 640,
     {"canvas sneakers", "sepatu kanvas", "รองเท้าผ้าใบ", "giày vải canvas", "帆布休闲鞋", "حذاء قماشي رياضي"},
     {"cushioned everyday sole", "sol empuk harian", "พื้นนุ่มใส่สบาย", "đế êm đi hằng ngày", "舒适软底 日常百搭", "نعل مبطن للاستخدام اليومي"}},
    {"CAS", "case", Electronics, false, false, 599, 1799, 60,
     {"shockproof phone case", "casing ponsel anti benturan", "เคสมือถือกันกระแทก", "ốp điện thoại chống sốc", "防摔手机壳", "جراب هاتف مقاوم للصدمات"},
     {"slim fit, raised edges", "tipis dengan tepi tinggi", "บางเบา ขอบยกสูง", "mỏng nhẹ, viền cao", "轻薄贴合 加高边框", "نحيف بحواف مرتفعة"}},
    {"BAG", "bag", Fashion, false, false, 1599, 5499, 520,
     {"canvas tote bag", "tas tote kanvas", "กระเป๋าผ้าแคนวาส", "túi tote vải canvas", "帆布托特包", "حقيبة قماشية كبيرة"},
     {"zip top, inner pocket", "resleting, kantong dalam", "มีซิป ช่องในกระเป๋า", "khóa kéo, ngăn trong", "拉链开口 内有隔袋", "بسحاب وجيب داخلي"}},
    {"SHI", "shirt", Fashion, true, false, 1199, 3299, 240,
     {"organic cotton shirt", "kemeja katun organik", "เสื้อเชิ้ตผ้าฝ้าย", "áo sơ mi cotton", "有机棉衬衫", "قميص قطن عضوي"},
     {"soft washed, regular fit", "lembut, potongan reguler", "ผ้านุ่ม ทรงปกติ", "mềm mại, dáng vừa", "柔软水洗 常规版型", "ناعم بقصة عادية"}},
    {"BRU", "brush", Beauty, false, false, 499, 1999, 110,
     {"bamboo hair brush", "sisir bambu", "แปรงหวีผมไม้ไผ่", "lược gỗ tre", "竹制气垫梳", "فرشاة شعر من الخيزران"},
     {"detangling, gentle pins", "anti kusut, gigi lembut", "ลดผมพันกัน ขนนุ่ม", "gỡ rối nhẹ nhàng", "顺发防打结 温和梳齿", "لفك التشابك بلطف"}},
    {"PAN", "pan", Home, false, false, 1899, 5999, 1250,
     {"cast iron frying pan", "wajan besi cor", "กระทะเหล็กหล่อ", "chảo gang", "铸铁平底锅", "مقلاة من الحديد الزهر"},
     {"26 cm, works on induction", "26 cm untuk kompor induksi", "26 ซม. ใช้กับเตาแม่เหล็ก", "26 cm dùng bếp từ", "26厘米 电磁炉适用", "26 سم تناسب مواقد الحث"}},
    {"PLU", "plush", Toys, false, false, 699, 2799, 280,
     {"plush otter toy", "boneka berang-berang", "ตุ๊กตานากนุ่มนิ่ม", "thú bông rái cá", "毛绒水獭玩偶", "دمية ثعلب الماء المحشوة"},
     {"35 cm, machine washable", "35 cm, bisa dicuci mesin", "35 ซม. ซักเครื่องได้", "35 cm, giặt máy được", "35厘米 可机洗", "35 سم قابلة للغسل"}},
}};

constexpr std::array<Colour, 10> Colours{{
    {"BLU", 0x2f6db5, {"Blue", "Biru", "น้ำเงิน", "Xanh dương", "蓝色", "أزرق"}},
    {"RED", 0xc8453b, {"Red", "Merah", "แดง", "Đỏ", "红色", "أحمر"}},
    {"GRN", 0x3f8f5c, {"Green", "Hijau", "เขียว", "Xanh lá", "绿色", "أخضر"}},
    {"BLK", 0x30343a, {"Black", "Hitam", "ดำ", "Đen", "黑色", "أسود"}},
    {"WHT", 0xe9e6df, {"White", "Putih", "ขาว", "Trắng", "白色", "أبيض"}},
    {"YEL", 0xe0b23c, {"Yellow", "Kuning", "เหลือง", "Vàng", "黄色", "أصفر"}},
    {"PNK", 0xdb8aa2, {"Pink", "Merah muda", "ชมพู", "Hồng", "粉色", "وردي"}},
    {"GRY", 0x8b929a, {"Grey", "Abu-abu", "เทา", "Xám", "灰色", "رمادي"}},
    {"ORG", 0xd98138, {"Orange", "Oranye", "ส้ม", "Cam", "橙色", "برتقالي"}},
    {"NVY", 0x243656, {"Navy", "Biru dongker", "กรมท่า", "Xanh navy", "藏青色", "كحلي"}},
}};

constexpr std::array<std::string_view, 4> Sizes{"S", "M", "L", "XL"};

constexpr std::array<std::string_view, 8> Brands{"Harbour Lane", "Northpier", "Tidewell", "Saltgrass",
                                                 "Lantern & Co", "Fernhill", "Marlow Bay", "Quiet Cove"};

constexpr std::array<std::array<std::string_view, 6>, LanguageCount> Styles{{
    {"Everyday", "Coastal", "Classic", "Trail", "Studio", "Weekend"},
    {"Harian", "Pesisir", "Klasik", "Petualang", "Studio", "Akhir Pekan"},
    {"รุ่นเอเวอรี่เดย์", "รุ่นชายทะเล", "รุ่นคลาสสิก", "รุ่นเดินป่า", "รุ่นสตูดิโอ", "รุ่นวันหยุด"},
    {"Hằng Ngày", "Biển Xanh", "Cổ Điển", "Dã Ngoại", "Studio", "Cuối Tuần"},
    {"日常系列", "海岸系列", "经典系列", "户外系列", "工作室系列", "周末系列"},
    {"مجموعة كل يوم", "مجموعة الساحل", "المجموعة الكلاسيكية", "مجموعة الرحلات", "مجموعة الاستوديو", "مجموعة العطلة"},
}};

constexpr std::array<std::array<std::string_view, LanguageCount>, DepartmentCount> Departments{{
    {"Home Supplies", "Perlengkapan Rumah", "ของใช้ในบ้าน", "Đồ gia dụng", "家居用品", "مستلزمات المنزل"},
    {"Beauty & Personal Care", "Perawatan & Kecantikan", "ความงามและของใช้ส่วนตัว", "Làm đẹp & Chăm sóc cá nhân", "美妆个护", "الجمال والعناية"},
    {"Fashion", "Fesyen", "แฟชั่น", "Thời trang", "时尚服饰", "الأزياء"},
    {"Phones & Electronics", "Ponsel & Elektronik", "โทรศัพท์และอิเล็กทรอนิกส์", "Điện thoại & Điện tử", "手机数码", "الهواتف والإلكترونيات"},
    {"Toys & Hobbies", "Mainan & Hobi", "ของเล่นและงานอดิเรก", "Đồ chơi & Sở thích", "玩具爱好", "الألعاب والهوايات"},
}};

constexpr std::array<std::array<std::string_view, 8>, ShopCount> Given{{
    {"James", "Olivia", "Amelia", "Harry", "Priya", "Callum", "Zara", "Owen"},
    {"Liam", "Emma", "Noah", "Sofia", "Mason", "Ava", "Diego", "Grace"},
    {"Budi", "Siti", "Agus", "Dewi", "Rizky", "Putri", "Wayan", "Ayu"},
    {"สมชาย", "มาลี", "อนันต์", "พิมพ์", "กิตติ", "นภา", "ธนา", "วรรณา"},
    {"Minh", "Lan", "Tuấn", "Hương", "Dũng", "Mai", "Khánh", "Thảo"},
}};

constexpr std::array<std::array<std::string_view, 8>, ShopCount> Family{{
    {"Smith", "Jones", "Taylor", "Patel", "Wilson", "Evans", "Khan", "Walker"},
    {"Johnson", "Garcia", "Miller", "Davis", "Nguyen", "Brown", "Lopez", "Clark"},
    {"Santoso", "Wijaya", "Pratama", "Lestari", "Hidayat", "Saputra", "Utami", "Nugroho"},
    {"ใจดี", "ศรีสุข", "ทองคำ", "แสงจันทร์", "วงศ์ไทย", "บุญมา", "รักไทย", "สายทอง"},
    {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng"},
}};

constexpr size_t at(Language language) { return static_cast<size_t>(language); }

} // namespace

const KindFacts &factsOf(Kind kind) { return Kinds[static_cast<size_t>(kind)]; }
std::span<const Colour> colours() { return Colours; }
std::span<const std::string_view> sizes() { return Sizes; }
std::span<const std::string_view> brandNames() { return Brands; }
std::string_view departmentName(Department d, Language l) { return Departments[static_cast<size_t>(d)][at(l)]; }
std::span<const std::string_view> styles(Language language) { return Styles[at(language)]; }
std::span<const std::string_view> givenNames(int shop) { return Given[static_cast<size_t>(shop)]; }
std::span<const std::string_view> familyNames(int shop) { return Family[static_cast<size_t>(shop)]; }

std::string_view colourWord(Language language)
{
    static constexpr std::array<std::string_view, LanguageCount> words{"Colour", "Warna", "สี", "Màu sắc", "颜色", "اللون"};
    return words[at(language)];
}

std::string_view sizeWord(Language language)
{
    static constexpr std::array<std::string_view, LanguageCount> words{"Size", "Ukuran", "ขนาด", "Kích cỡ", "尺码", "المقاس"};
    return words[at(language)];
}

std::string makeTitle(Kind kind, Language language, std::string_view brand, int style, int number)
{
    const KindFacts &facts = factsOf(kind);
    std::string title;
    title.reserve(160);
    title.append(brand).append(" ").append(styles(language)[static_cast<size_t>(style)]).append(" ");
    title.append(facts.name[at(language)]).append(", ").append(facts.detail[at(language)]);
    return title.append(" · No. ").append(std::to_string(number));
}

std::string makeDescription(Kind kind, Language language)
{
    const KindFacts &facts = factsOf(kind);
    std::string text = "<p>";
    text.append(facts.name[at(language)]).append(": ").append(facts.detail[at(language)]).append(".</p><ul><li>");
    text.append(departmentName(facts.department, language)).append("</li><li>");
    return text.append(std::to_string(facts.grams)).append(" g</li></ul>");
}

} // namespace quayside::practice
