<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>Harga</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>Harga daftar</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>Biaya satuan</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>Harga minimum</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Deskripsi</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stok</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Peninjauan</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Merek</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Gambar</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Atribut</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Berat</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Varian</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>Nama varian</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>SKU penjual</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Kode batang</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Nomor resi</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Kurir</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Gudang</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Ditahan</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>Pembatalan diminta</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Alasan pembatalan</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>Kirim sebelum</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Langkah berikutnya</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Jawab sebelum</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Pengembalian dana</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>Arbitrase</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>Balas pembeli</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>pengelola produk</translation>
        </message>
        <message>
            <source>support</source>
            <translation>layanan pelanggan</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>operasional</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>manajer</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>analis</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrator</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>Buka pustaka</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Tetap pakai ini</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>Panduan kerja lain…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opsional</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Catatan…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Lampirkan…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Serahkan…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>Tinggalkan…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Bukti %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Jendela ini</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>Kurang dari 4 jam</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Besok</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Nanti</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Tak perlu keputusan</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Tidak berubah</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pratinjau</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Diedit</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Diusulkan</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Menunggu persetujuan</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Disetujui</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Mengirim</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Antre</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>Ditahan sampai peninjauan selesai</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>Jawaban tidak jelas, sedang dicek</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Ditolak toko</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Dibatalkan</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflik</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ditarik</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Terbuka</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Pilih</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Milik saya</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Milik toko</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Nilai lain</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Lolos</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>Di bawah minimum</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Belum ditautkan</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>Kelebihan jual</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>Toko kelebihan</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>Toko kekurangan</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>Pesanan menuju ERP</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>Penyangga tak ditahan</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>Pesanan dan penyangga</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>Pecahan unit</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Terlambat</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Sudah dijawab</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>Aktif</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Dalam peninjauan</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Disetujui</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>Gagal ditinjau</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Dinonaktifkan</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>Dinonaktifkan platform</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Dibekukan</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draf</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Dihapus</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Belum dibayar</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Ditahan</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>Menunggu dikirim</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>Dikirim sebagian</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>Menunggu penjemputan</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>Dalam perjalanan</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Telah sampai</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Dibatalkan</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>Permintaan pengembalian dana</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>Permintaan ditolak</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>Menunggu paket pembeli</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>Paket dalam perjalanan kembali</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>Paket ditolak</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>Permintaan disetujui</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Permintaan ditarik</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>Retur selesai</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>Permintaan penggantian barang</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>Perlu dikirim</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Dalam perjalanan</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>Pembeli minta batal</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>Pembatalan disetujui</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>Dibatalkan dan dana dikembalikan</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>Permintaan ditolak atau ditarik</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Terjadwal</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Berjalan</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Berakhir</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Dihentikan</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>Tidak berlaku</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>Harga tetap</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>Diskon persen</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>Flash sale</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>Ongkir lebih murah</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>Beli banyak, lebih hemat</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Pembeli</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>Robot</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Gambar</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>Tentang listing</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>Tentang pesanan</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>Tentang paket</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>Tentang retur</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>Kupon</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Stiker</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Pemberitahuan</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>Diserahkan ke petugas</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>Datang dari petugas lain</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>Datang dari listing</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>Datang dari pesanan</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>Menuju bank</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Dicairkan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>Tidak sampai ke bank</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Dana cadangan</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Chargeback</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalti</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>Rabat</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>Penggantian ongkir</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>Pembayaran iklan</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>Koreksi komisi</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Kompensasi</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>Layanan gudang</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Ditarik</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Diselesaikan</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Ditransfer</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Dikembalikan</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Belum sampai</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>Masih dapat diretur</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>Mata uang</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>Tidak ada yang menunggu Anda</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>Tenggat, persetujuan, konflik, pengiriman gagal, dan tugas muncul di sini.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sekarang</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Menunggu orang lain</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>Tidak ada yang mendesak.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Tidak ada isi.</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>Jika jaringan tetap mati</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>Anda selesaikan hari ini</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>folder ruang kerja</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>siapa yang bertindak: nama atau id; pemilik jika tidak diisi</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>PIN orang tersebut, jika ada (atau QUAYSIDE_PIN)</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>keluaran yang dapat dibaca mesin</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>menjelaskan perintah</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>menampilkan versi</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>Penggunaan: quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>Tanpa perintah, aplikasi desktop dibuka.</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>Penggunaan: quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>desktop: jika belum ada ruang kerja, buat toko latihan sendiri tanpa bertanya</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>%1 bukan opsi di sini, atau nilainya belum diberikan.</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>%1 bukan opsi. Mungkin maksud Anda %2?</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>“%1” tidak dipahami.</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>“%1” tidak dipahami. Mungkin maksud Anda “%2”?</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>Lihat quayside --help.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>Panduan kerja yang mana?</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>playbook tidak mengenal “%1”.</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>playbook tidak mengenal “%1”. Mungkin maksud Anda “%2”?</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>%n panduan kerja, tidak ada kesalahan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>Orang %1.</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>Tugas %1.</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>Komentar %1.</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>Pelaksanaan %1.</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>Set perubahan %1.</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>Tidak ada yang dijalankan.</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>Lihat quayside %1 --help.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>“%1” pada posisi %2 tidak dipahami: %3.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Mungkin maksud Anda “%1”?</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>%1 akan mengubah %n data; belum ada yang diubah.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1: %n data diubah.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n sudah seperti itu.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>Sudah masuk kotak keluar dan dikirim saat online.</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>“%1” tidak berbentuk NAME=VALUE.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1 (%2), %n perubahan</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>Set perubahan yang mana?</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>changes tidak mengenal “%1”.</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>changes tidak mengenal “%1”. Mungkin maksud Anda “%2”?</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>Penolakan memerlukan alasan: --reason TEXT.</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>Peran yang mana? --role merchandiser, support, operations, manager, analyst, atau administrator.</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>people menerima list, add NAME --role ROLE, atau pin NAME PIN.</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>Tidak ada “%1”. Yang dikenal: %2.</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>Tidak ada “%1”. Mungkin maksud Anda “%2”?</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>%1 tidak memiliki kolom “%2”.</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>%1 tidak memiliki kolom “%2”. Mungkin maksud Anda “%3”?</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>“%1” bukan format; yang dikenal adalah %2.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1: %2 baru, %3 berubah, %4 tetap</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>, %n tidak dipahami dan disisihkan</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>kotak keluar: %1 selesai, %2 ditinjau, %3 ditolak toko, %4 menunggu</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>%n konflik perlu diputuskan: quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>Ruang kerja siap di %1. Berikutnya: quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>Ruang kerja siap di %1. Belum terhubung ke toko: quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%1 bagian di %2, SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>Tentukan tempatnya dengan --workspace: folder yang belum ada.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>%n hal di dalamnya tidak sesuai; periksa dengan verify.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>Ruang kerja ada di %1 seperti semula. Toko-tokonya harus dihubungkan lagi: quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>“%1” bukan sumber daya. Yang dikenal: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>%1 dari %2 tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>“%1” bukan waktu yang sah. Penulisannya seperti 2026-11-01T10:00.</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>%1 tidak memiliki riwayat; yang memilikinya products, skus, orders, dan returns.</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>Riwayat tidak menyimpan “%1”. Yang dikenal: %2.</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>Semuanya sesuai: semua berkas, rantai buku catatan, rekap, jumlah, dan pencarian.</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP: %1 varian baru dan %2 varian berubah, %3 tingkat stok, %4 ditautkan, %5 tanpa varian; %6 penjualan dibuat, %7 ditahan; %8 retur dan %9 hasil hitung dicatat</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>, %1 dihitung toko tetapi tidak diberikan</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>dibaca pada %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>belum dibaca</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>dijeda, %1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>Kotak keluar dijeda.</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>Jaringan berkuota: tidak ada yang dibaca secara otomatis.</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>Dokumen yang tidak dipahami: %1. Lihat: quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>ERP dijeda.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>listing dalam dunia toko</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>pesanan 90 hari terakhir</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>retur, beberapa jatuh tempo dalam hitungan jam</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>benih yang sama menghasilkan dunia yang sama</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>menjalankan toko latihan di loopback; menampilkan kartunya sebagai satu baris JSON</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>port; port kosong jika tidak diisi</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>gangguan yang ditiru, mis. cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>mempertahankan dunia setelah dimulai ulang</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>toko latihan: FILE berisi kartu toko yang sedang berjalan; toko sendiri jika tidak diisi</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>akun TikTok Shop: FILE berisi app_key, app_secret, auth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>server Tryton, untuk ruang kerja yang memiliki toko: FILE berisi url, database, user, password</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>nama ruang kerja</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>orang pertama; nama login Anda jika tidak diisi</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>siapa yang bekerja di sini</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser, support, operations, manager, analyst, administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>menarik dan menerbitkan sampai tidak ada yang tersisa</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>hanya ini, mis. products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>membaca ulang semuanya, bukan hanya yang berubah</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>hanya ERP</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>satu putaran, walaupun ada entri yang sebentar lagi dapat dikirim</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>membaca cermin lokal dengan perubahan Anda di atasnya</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>kolom yang ditampilkan, dalam urutan ini</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>sama seperti sort: dalam kriteria</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>jumlah data paling banyak</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table, csv, json, atau xlsx (isi berkas langsung, untuk dialihkan)</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>hanya jumlahnya</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>menjalankan perintah terdaftar; tanpa id, menampilkan daftarnya</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>datanya, mis. 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>argumen perintah</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>alasannya; disimpan di buku catatan</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>memberi tahu apa yang akan terjadi tanpa mengubah apa pun</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>set perubahan dan isinya</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>disertakan dengan pengajuan</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>menyetujui set perubahan yang diajukan</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>hanya perubahan ini; sisanya dikembalikan</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>disimpan di buku catatan</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>mengembalikan set perubahan, atau sebagian barisnya, kepada pembuatnya</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>hanya perubahan ini</translation>
        </message>
        <message>
            <source>required</source>
            <translation>wajib</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>memasukkan set perubahan yang disetujui ke kotak keluar</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>membuat set perubahan baru yang mengembalikan set yang sudah terbit</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>panduan kerja: mencari, menampilkan, memeriksa, dan memulainya</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>data yang dikerjakan, mis. 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>hal yang perlu diketahui panduan kerja sebelum dimulai</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>menulis semua yang dilakukan orang di sini ke satu berkas dengan checksum</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>membuat ruang kerja baru (--workspace DIR) dari cadangan, setelah memeriksa seluruhnya</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>yang ditemukan sekarang, seperti keadaannya saat itu: products, skus, orders, returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>memeriksa semua berkas, rantai buku catatan, dan semua turunannya</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>hanya menyebutkan apa yang dibaca kapan, apa yang dijeda, dan apa yang dikarantina</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>membuat ruang kerja, menghubungkannya ke toko, atau memperbarui persetujuan yang telah berakhir</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>RECORDS adalah salah satu dari ini; drafts adalah listing yang di sampingnya ada draf atau versi yang sedang ditinjau:</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Hanya perubahan ini (kriteria)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>Setujui set perubahan</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>Tolak set perubahan</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>Komentari set perubahan</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Komentar</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Hanya perubahan ini (kriteria)</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Ajukan untuk persetujuan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>Ganti nama set perubahan</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>Terbitkan set perubahan</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>Tarik perubahan</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>Kembalikan set perubahan</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>Harga harus di atas nol.</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>Harga bukan angka dengan paling banyak %n desimal.</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>Harga di bawah harga minimum %1.</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>Harga di bawah biaya satuan %1.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>Judul kosong.</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>Judul lebih dari %n karakter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>Judul kurang dari %n karakter.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>“%1” tidak boleh ada dalam judul.</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>Deskripsi kosong.</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>Deskripsi lebih dari %n karakter.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>Stok adalah bilangan bulat dari 0 sampai %1.</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>Kategori ini mewajibkan “%1”.</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>Penolakan memerlukan alasan dari toko.</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>Sudah tidak ada di cermin lokal.</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>Perubahannya sedang dikirim ke toko.</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>Ada konflik yang menunggu keputusan.</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>Hanya SKU yang memiliki harga.</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>Harga tidak akan di atas nol.</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>Stok akan di bawah 0 atau di atas 99.999.</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>Beberapa gudang memilikinya. Atur stok masing-masing di Listing.</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>Sudah diputuskan.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Sudah diubah lagi sejak itu.</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>Keputusan atas retur tidak dapat ditarik kembali.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>Toko sekarang tidak menunggu jawaban atasnya.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Pengembalian dana sebagian harus di atas nol dan paling banyak sebesar dana yang diminta.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Sudah diputuskan dan sedang dikirim.</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>Teks yang akan diganti tidak ada di dalamnya.</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>Sudah dikirim; jawabannya ditunggu.</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>Masih menunggu atau sudah selesai; hanya yang gagal yang dicoba lagi.</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>Peran Anda tidak menjangkau data ini.</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>ERP menentukan kolom ini, dan nilainya %1.</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>Kebijakannya menyerahkan keputusan kepada Anda.</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>SKU ini belum ditautkan ke varian ERP.</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>Tidak ada gudang ERP yang memasok gudang ini.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>Di ruang kerja ini jumlah ditentukan toko; tidak ada yang dikirim ke sana.</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>Di ruang kerja ini biaya ditentukan ERP. Perbaiki di sana, atau ambil dari sana.</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>ERP memakai mata uang yang berbeda dari toko.</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>ERP tidak memiliki biayanya.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>Komentar</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Komentar; @ dan nama memberi tahu orang itu</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>Tarik komentar</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>Selesaikan konflik</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>Nilai yang mana</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Nilai lain</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>Tidak ada kode di dalamnya.</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>Tempel kode yang ditampilkan halaman itu, atau seluruh alamat halamannya.</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>Halaman itu berasal dari proses masuk yang lain.</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>Alamatnya tidak memuat kata yang dipakai saat proses masuk ini dimulai.</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>Tekan lagi “Masuk dengan browser” dan gunakan halaman yang terbuka.</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>Akun “%1” tidak memberi akses ke toko mana pun.</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>Masuk lagi dan pilih setidaknya satu toko di halaman otorisasi.</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>Port %1 di komputer ini dipakai program lain.</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>Browser tidak dapat kembali dengan sendirinya.</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>Tetaplah masuk, lalu tempel alamat halaman terakhir yang terbuka.</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>Kode tidak diterima.</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>Kode berlaku sekali, selama 30 menit.</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>Masuk lagi dengan browser.</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>Aplikasi tidak memiliki hak: %1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>Tambahkan ke aplikasi di Partner Center pada Manage API, lalu masuk lagi: hak yang ditambahkan belakangan memerlukan otorisasi baru.</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>Aplikasi tidak menerima panggilan dari alamat komputer ini.</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>Tambahkan alamat ini ke daftar aplikasi di Partner Center.</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>Toko tidak aktif.</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>Lihat pemberitahuan akun di Seller Center.</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>Jam komputer ini tidak tepat.</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>%1 hanya menerima panggilan yang selisihnya paling banyak lima menit dari waktunya sendiri.</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>Atur jam, sebaiknya lewat jaringan, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>App secret tidak benar.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 tidak menerima tanda tangan kita.</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>Salin sekali lagi app secret aplikasi ini dari Partner Center.</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>%1 tidak mengenal app key ini dengan app secret ini.</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>Salah satunya salah ketik, atau keduanya milik dua aplikasi berbeda.</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>Salin keduanya sekali lagi dari Partner Center.</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>toko yang diotorisasi</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>membaca produk</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>mengubah produk</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>membaca pesanan</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>logistik</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>retur dan pengembalian dana</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP menolak login “%1”.</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>Pengguna atau kata sandi salah.</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>Perbaiki lalu uji lagi.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP tidak memiliki basis data “%1”.</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>Perbaiki nama basis data lalu uji lagi.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 tidak dapat dijangkau.</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>Periksa alamat dan jaringan, lalu coba lagi. Yang sudah Anda isi tidak hilang.</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>Yang menjawab di %1 adalah hal lain.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Periksa alamatnya.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>Tautkan SKU ke varian ERP</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>Kode atau id varian</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>Lepaskan varian ERP dari SKU</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>Tentukan gudang ERP yang memasok gudang toko</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>Nama, kode, atau id di ERP</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>Tentukan bahwa suatu gudang ERP tidak lagi memasok gudang toko</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>Ambil biaya satuan dari ERP</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>Tetapkan penentu suatu kolom: toko, ERP, atau di sini</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Penentu</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>ERP di %1 tidak menjawab.</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>Periksa alamat dan apakah server berjalan; akan dicoba lagi secara otomatis.</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP menolak login “%1”.</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>Pengguna atau kata sandi salah.</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>Perbaiki di berkas akun lalu hubungkan lagi.</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>ERP mengunci login “%1” untuk sementara.</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>Terlalu banyak login gagal.</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>Tunggu lima menit, lalu hubungkan dengan kata sandi yang benar.</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>ERP meminta lebih dari kata sandi: %1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>Gunakan pengguna ERP tanpa autentikasi dua langkah untuk koneksi ini.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP tidak memiliki basis data “%1”.</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>Perbaiki “database” di berkas akun.</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>Versi ERP %1 tidak didukung.</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>Yang didukung Tryton 6 dan 7.</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>ERP tidak memiliki modul “%1”.</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>Minta pengelola ERP untuk mengaktifkannya.</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>Pengguna ERP “%1” tidak termasuk perusahaan mana pun.</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>Beri pengguna itu perusahaan di ERP.</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>Pengguna ERP tidak boleh mengakses “%1”.</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>Masukkan pengguna ke grup Sales, Stock, dan Product Administration.</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>Setelan “%1” tidak menunjuk apa pun di ERP.</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>Perbaiki di berkas akun.</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>ERP mengakhiri sesi “%1”.</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>Sesi dibuka lagi pada sinkronisasi berikutnya.</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>Varian %1 sudah tidak ada di ERP.</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>Tautkan SKU ke varian lain.</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>ERP tidak mengenal satuan “%1”.</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>Gunakan salah satu satuan di ERP.</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>Jumlahnya tidak sesuai dengan satuan varian %1.</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>Periksa satuan varian di ERP.</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>ERP tidak memiliki gudang %1.</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>Pilih gudang lain.</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>ERP tidak memiliki pesanan %1.</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>Dokumen di ERP sudah tidak dapat diubah (%1).</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>Selesaikan di ERP.</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>ERP menerimanya tetapi dokumen tidak berubah (%1).</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>Lihat di ERP; lognya menjelaskan alasannya.</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>ERP bertanya: %1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>Jawab di ERP, atau ulangi tindakan dengan jawaban ya.</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>%1 sementara itu berubah di ERP.</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>Tidak ada yang dibukukan.</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>Periksa lagi lalu ulangi.</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>%1 sudah ada di ERP sebagai hal lain.</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>ERP tidak menerimanya: %1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>Perbaiki di ERP lalu coba lagi.</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>Belum diketahui apakah ERP sudah menerimanya.</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>Ini dicek dulu sebelum ada yang dikirim lagi.</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>ERP memberi jawaban yang tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Tidak ada yang diambil darinya; akan dicoba lagi.</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>Terjadi kegagalan di pihak ERP.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Akan dicoba lagi secara otomatis.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::FaultText</name>
        <message numerus="yes">
            <source>%n rule(s) are broken:</source>
            <translation>
                <numerusform>%n aturan dilanggar:</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>Pelaksanaan “%1” sudah berakhir.</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>Pemeriksaan “%1” belum selesai.</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>Gerbang tetap tertutup: “%1” belum selesai.</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>Belum ada yang diputuskan di “%1”.</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>“%1” memerlukan bukti lebih dulu.</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>Buktinya kosong.</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>Langkah “%1” belum dimasuki.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>%n tugas pelaksanaan ini belum selesai.</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>Panduan kerja perlu mengetahui “%1” sebelum dimulai.</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>Melewati “%1” memerlukan alasan.</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>Baris lain yang cocok dengan data ini; memilih “%1” memerlukan alasan.</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>Meninggalkan pelaksanaan memerlukan alasan.</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>Pelaksanaan ini sudah miliknya.</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>Tidak ada yang terlambat.</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>ERP belum pernah dibaca: hubungkan lalu sinkronkan.</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>Tidak ada data terpilih yang dapat diproses.</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>Tidak ada editan yang menunggu diajukan.</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>Tidak ada lagi yang dapat diurungkan.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>Tidak ada yang diurungkan.</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>Tidak satu pun perubahannya ada di toko.</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>Sementara itu ada yang mengubahnya.</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>Anda sudah menyetujuinya; orang lain juga harus menyetujui.</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>Keadaan set perubahan adalah “%1”.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>Toko sekarang tidak menunggu jawaban atasnya.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Sudah diputuskan dan sedang dikirim.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Pengembalian dana sebagian harus di atas nol dan paling banyak sebesar dana yang diminta.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Tidak ada yang masuk.</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>Masuklah, atau sebutkan diri Anda dengan --as.</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>“%1” tidak disetujui.</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>Tidak ada yang boleh menyetujui perubahannya sendiri.</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>Minta orang lain yang berhak menyetujui.</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>%1 tidak dapat masuk.</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>PIN telah diatur tetapi tidak diberikan.</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>PIN tidak benar.</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>Berikan dengan --pin atau di QUAYSIDE_PIN.</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>Hubungi administrator.</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>Peran Anda tidak memiliki hak “%1”.</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>Peran yang memilikinya: %1.</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>Berikan lalu coba lagi.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>“%1” belum ada.</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>Masukan tidak dapat digunakan.</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>“%1” tidak dapat digunakan.</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>Petunjuk: %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>Tidak ada yang diubah; perbaiki lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>Tidak ada data untuk diproses.</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Tidak ada data yang cocok dengan “%1”.</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>Lihat apa yang ada dengan list.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>Tidak ditemukan.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>“%1” tidak ditemukan.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Mungkin maksud Anda “%1”?</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Periksa namanya.</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>Toko menolaknya.</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>Toko menolak %1.</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>Ruang kerja</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>Pihak jarak jauh</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>Tidak ada koneksi.</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>Tidak ada koneksi ke %1.</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>Yang Anda terbitkan menunggu di kotak keluar.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 tidak menjawab tepat waktu.</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>Hasilnya ditanyakan dulu sebelum ada yang dikirim lagi.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 meminta kita memperlambat.</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>Akan berlanjut otomatis setelah jeda.</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>Terjadi kegagalan di pihak %1.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Akan dicoba lagi secara otomatis.</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>%1 memberi jawaban yang tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Tidak ada yang diambil darinya; akan dicoba lagi.</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>Koneksi sudah kedaluwarsa.</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>Koneksi ke %1 sudah kedaluwarsa.</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>Hubungkan akun lagi.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 tidak menerima tanda tangan kita.</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>App secret kemungkinan berbeda.</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>Periksa app key dan app secret.</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>Tidak ada yang diubah; periksa kriteria, atau sinkronkan dulu.</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>Diubah di kedua sisi.</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>%1 diubah di kedua sisi.</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>Putuskan di Konflik nilai mana yang dipertahankan.</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>Itu tidak dapat dilakukan sekarang.</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>“%1”: itu tidak dapat dilakukan sekarang.</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>%1 ditulis oleh Quayside yang lebih baru.</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>Perbarui program ini; tidak ada yang disentuh.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>Cadangan %1 tidak dapat digunakan: %2.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>Tidak ada yang dipulihkan.</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>Gunakan salinan lain.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 rusak.</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>Mulai lagi agar berkas disisihkan dan diselamatkan, atau pulihkan cadangan.</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>Ruang disk sudah habis.</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>Tidak ada ruang tersisa untuk %1.</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>Tidak ada yang ditulis; kosongkan sebagian ruang lalu coba lagi.</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>Ruang kerja terbuka di program lain.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>%1 sedang dipakai program lain.</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>Tutup di sana, bekerja di jendela itu, atau pilih yang lain.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Dihentikan.</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>Terjadi kesalahan di dalam Quayside.</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>Tidak ada yang diubah. Mohon laporkan ini.</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>tidak ada kolom seperti itu</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>kolom ini tidak memiliki nilai seperti itu</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>perlu angka</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>perlu tanggal seperti 2026-01-31 atau rentang seperti 7d</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>perlu yes atau no</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>polanya rusak</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>tidak ada kata di dalamnya untuk dicari</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>data tidak dapat diurutkan menurut ini</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>kolom ini tidak mengenal lebih kecil dan lebih besar</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>nilainya belum ada</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>tanda kutip belum ditutup</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>tanda kurung belum ditutup</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>tanda kurung belum dibuka</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>OR memerlukan isi di kedua sisi</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>data ini tidak memiliki hal tersebut</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>Berkas %1 rusak: %2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>Berkas %1: sebuah baris tidak menunjuk ke mana pun (%2)</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>Buku catatan telah diubah pada peristiwa %1.</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>Sebuah total salah: %1 (%2)</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>Sebuah jumlah salah: %1 (%2)</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>Pencarian tidak mengenal %1 %2.</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>Perubahan %1 tidak konsisten: %2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>Entri kotak keluar %1 tidak konsisten: %2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>Pesanan %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 tidak dapat ditulis.</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>Folder hanya-baca atau milik orang lain.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>Tidak ada yang diubah; izinkan penulisan di sana, atau pilih folder lain.</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>Pekerjaan “%1” tidak sedang dijeda.</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>Pekerjaan “%1” tidak sedang berjalan.</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>Balasan ditujukan ke satu pembeli: pilih satu percakapan.</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>Toko menerima paling banyak %1 karakter.</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Platform sekarang tidak mengizinkan siapa pun menulis di percakapan ini.</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>Kata-kata yang sama sudah sedang dikirim ke pembeli ini.</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>Ruang kerja ini tidak memiliki kunci untuk menyegel tulisan.</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>Ini bukan balasan kepada pembeli.</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>Frasa sandi tidak benar.</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>Tidak ada rantai kunci yang merespons di komputer ini.</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>Masukkan frasa sandi: rahasia disegel dengannya, dan frasa ini diminta setiap kali program dimulai.</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>Gantungan kunci tidak dapat dibuka.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>Buka kuncinya lalu coba lagi, atau berikan frasa sandi.</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>%1 tidak dapat dibaca atau ditulis.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>Tidak ada yang diubah; izinkan untuk siapa pun yang menjalankan program.</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>Tidak ada peran di ruang kerja ini yang memilikinya; administrator menambahkannya ke policies/roles.json di folder ruang kerja.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>Atur target</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Metrik</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>Per hari; kosong: tanpa target</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>Mata uang, untuk nilai uang</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>Kirim stok ERP ke toko</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>Atur penyangga dan stok menipis</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>Unit yang ditahan dari toko; kosong: tidak ada</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>Jumlah unit saat Anda diberi tahu; kosong: seperti semuanya</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>Edit stok di tabel</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>Sel, sebagai JSON</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>Catat hasil hitung di ERP</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>Unit yang dihitung</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>Gudang ERP, jika beberapa memasok gudang toko</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>Edit listing</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>Harga, atau perubahan seperti -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>Bulatkan ke kelipatan seperti 0.05</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Akhiran</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Deskripsi</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>Edit sel</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>Sel, daftar JSON berisi ref, field, dan value</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>Ganti teks di listing</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>Teks yang diganti</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Ganti dengan</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Di mana</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>Aktifkan listing</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>Nonaktifkan listing</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>Balas pembeli</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>Yang akan dibaca pembeli</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>Tandai notifikasi sudah dibaca</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>Tandai semua notifikasi sudah dibaca</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>Atur jam tenang</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>Dari dan sampai, seperti 22:00-07:00; kosong: tidak ada</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>Bisukan satu jenis notifikasi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Dibisukan</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>Coba kirim lagi</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>Ambil kembali dari kotak keluar</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>Ambil kembali balasan</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>Peran</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Orang</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Tambah orang</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>Ubah peran</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>Atur PIN</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>PIN; kosong untuk menghapusnya</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>Izinkan orang yang bekerja sendiri menyetujui perubahannya sendiri</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>Izinkan</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>Ubah nilainya atau tarik perubahannya.</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>Coba kirim lagi nanti.</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>Terjadi kegagalan di pihak toko.</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>Toko tidak mengenal listing ini.</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>Sinkronkan, lalu lihat apakah masih ada.</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>Listing ini milik toko lain atau tidak dapat diedit.</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>Status listing tidak mengizinkannya.</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>Tunggu peninjauan, atau aktifkan listing dulu.</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>Gudang tidak ada atau tidak dikenal toko.</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>Sinkronkan gudang, lalu hitung lagi.</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>Toko meminta stok semua gudang SKU ini sekaligus.</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>Sinkronkan, lalu coba kirim lagi.</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>Toko tidak menerima jumlah stok ini.</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>Promosi yang sedang berjalan mengunci harga.</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>Coba lagi setelah promosi berakhir.</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>Harga di luar rentang yang diizinkan toko.</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>Toko tidak berjualan dalam mata uang ini.</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>Toko tidak menerima susunan SKU ini.</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>Kategori tidak dikenal atau bukan kategori terakhir.</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>Pilih kategori lain.</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>Kategori ini dilarang atau dibatasi untuk toko ini.</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>Merek tidak dikenal, kedaluwarsa, atau memerlukan otorisasi.</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>Pilih merek lain.</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>Atribut atau sertifikat wajib belum ada.</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>Lengkapi lalu kirim lagi.</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>Gambar, deskripsi, atau judul belum ada atau terlalu panjang.</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>Lengkapi lalu kirim lagi.</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>Berat atau ukuran paket tidak diterima.</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>Perbaiki lalu kirim lagi.</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>Batas harian listing toko sudah tercapai.</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>Coba kirim lagi besok.</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>Akun penjual tidak boleh melakukan ini.</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>Minta izinnya di konsol web penjual.</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>Ada retur atau pembatalan yang masih berjalan.</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>Putuskan itu dulu.</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>Alasan tidak sesuai dengan keadaan pesanan.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>Pilih alasan lain.</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>Toko tidak menerima salah satu nilai.</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>Aplikasi yang terhubung tidak diberi izin ini.</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>Hubungkan akun lagi dan setujui izinnya.</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>Toko atau penjualnya tidak aktif.</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>Lihat di konsol web penjual.</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>Toko tidak menerima panggilan dari jaringan ini.</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>Tambahkan alamatnya ke daftar aplikasi.</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>Toko tidak memberi alasan.</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>Menurut toko: “%1”</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>Simpan riwayat selama</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>Hari untuk listing, harga, dan stok</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>Hari untuk pesanan dan retur</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>Pulihkan dari riwayat</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>Seperti pada saat, mis. 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>Kolom: title, description, price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>Hanya harga SKU ini, menurut id-nya</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>Setujui retur</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>Pembeli menyimpan barang</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>Pengembalian dana sebagian</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>Tolak retur</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>Kode alasan dari toko</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Komentar</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>Atur stok</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>Jumlah, atau selisih seperti -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>Gudang, jika SKU disebutkan</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>Atur biaya, harga minimum, dan tag</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>Biaya satuan, atau bagian dari harga seperti 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>Harga minimum, atau bagian dari harga</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>Tag untuk ditambah, atau dihapus dengan tanda minus</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>Jeda pekerjaan ini</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>Lanjutkan pekerjaan ini</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>Hentikan pekerjaan ini untuk saat ini</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>Pilih cara jaringan digunakan</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>Jaringan: online membaca otomatis, metered hanya mengirim, offline tidak keduanya</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>Minta lagi yang tidak dipahami</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>Pekerjaan: outbox, erp, atau sumber daya dengan tokonya (orders/&lt;shop id&gt;)</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>Apa yang harus dikerjakan</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>Siapa yang mengerjakan; kosong: siapa saja lebih dulu</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>Paling lambat: 2d, atau 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>Pelaksanaan panduan kerja terkait</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Tambah tugas</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>Tandai tugas selesai</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>Coret tugas</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>Buka lagi tugas</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>Beri tugas kepada seseorang</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>Atur tanggal tugas</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ulangi</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>Beri tahu orang tentang keadaan sekarang</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>%1 menyebut Anda di %2</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>Buka</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>%1 memberi Anda tugas</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>%1 sudah menyelesaikan tugas Anda</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>Sebuah tugas jatuh tempo</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n retur jatuh tempo dalam empat jam</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>Retur %1 jatuh tempo dalam empat jam</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Kerjakan antrean</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n pesanan harus dikirim dalam empat jam</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Tampilkan</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>“%1” menunggu persetujuan Anda</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Baca</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>“%1” disetujui</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>“%1” dikembalikan</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>Toko menolak sebagian dari “%1”</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Tampilkan</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>Toko menolak %n perubahan</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>Toko menolak perubahan pada %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n kolom juga diubah di toko</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>%1 juga diubah di toko</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Selesaikan</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>Stok %n SKU menipis</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>Stok %1 menipis: sisa %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU habis terjual</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>%1 habis terjual</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>“%1” terlambat</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>%1 menyerahkan “%2” kepada Anda</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Lihat</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>%1 tidak biasa</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Penyebutan</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>Tugas yang diberikan kepada saya</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>Tugas saya yang diselesaikan orang lain</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>Tugas yang jatuh tempo</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>Retur yang jatuh tempo</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>Pesanan yang harus dikirim</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>Set perubahan yang menunggu persetujuan</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>Keputusan atas set perubahan saya</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>Perubahan yang ditolak toko</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflik</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>SKU yang menipis</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>SKU yang habis terjual</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>Panduan kerja yang terlambat</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>Panduan kerja yang diserahkan kepada saya</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>Angka yang tidak biasa</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>Toko memutuskan kolom yang juga Anda ubah; nilai toko berlaku</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>%1 juga diubah di toko; nilai toko berlaku</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>Nilai Anda tersimpan di riwayat.</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>Konflik yang diselesaikan dengan nilai toko</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>Keputusan dengan tenggat belum terkirim: %1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>Tenggat lewat sebelum ini terkirim: %1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>Ini belum terkirim dan tenggatnya dalam satu jam: %1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>Isi kotak keluar yang terlambat</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Sejak %1.</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>Lihat cara memperbaikinya</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1: otorisasi sudah berakhir</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>Tidak ada yang dibaca atau dikirim sampai otorisasi diperbarui.</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1: otorisasi berakhir pada %2</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>Perbarui sebelum itu agar tidak ada yang terhenti.</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>%1 menolak akses</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>Jam komputer ini dan jam %1 berbeda</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1: banyak panggilan gagal</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>%1 tidak dapat disinkronkan</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>%1 sudah beberapa lama tidak menjawab</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>Koneksi yang gagal</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>Filter: person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Siapa</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Sebelum</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sesudah</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Belum ada yang dilakukan</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>Setiap tindakan orang atau program ditulis di sini dan tetap tersimpan.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivitas</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Riwayat</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>Buka data</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Siapa</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Sebelum</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sesudah</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>Nomor di buku catatan</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>Peristiwa terpilih</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>Pilih peristiwa untuk membacanya secara lengkap.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::AmountsBox</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Approvals</name>
        <message>
            <source>Waiting</source>
            <translation>Menunggu</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>Tidak ada yang menunggu persetujuan Anda</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>Set perubahan yang diajukan seseorang ada di sini.</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Lama</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Baru</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Dampak %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Margin %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>Tidak ada baris</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>Semua baris set ini sudah ditarik atau dikembalikan.</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Persetujuan</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Putuskan</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>Dampak</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Pemeriksaan</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Kebijakan</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Tanggapan</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>Alasan atau komentar</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Komentar</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Tolak</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Setujui</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>diajukan %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n baris</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>sidik jari %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n kesalahan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n peringatan</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Pemeriksaan: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n harga dalam %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>, margin %1 → %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>, %1 per minggu dengan penjualan yang sama</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>Tidak ada kebijakan yang meminta persetujuan.</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1 (%2): masih diperlukan</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1 (%2): sudah diberikan</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 menyetujui</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>%1 menolak</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation> (tidak berlaku untuk isinya sekarang)</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Sedang dibaca.</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>Anda yang menulisnya. Orang lain harus menyetujui.</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>Setujui %1 dari %2</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>Tolak %1 dari %2</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>Ketik komentar dulu.</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Mengapa ditolak?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>Tambah ke set perubahan</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>Harga baru: nilai, selisih, atau persentase</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Akhiran</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>apa adanya</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>kelipatan</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>Bulatkan ke kelipatan</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Buang</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Harga</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Bulatkan</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>Bukan aturan harga</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>%n baris yang terlihat di bawah harga minimum</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>Ketik harga baru dulu, seperti -5%.</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>Ini bukan aturan harga. Contoh: 11.99, -5%, +2, x1.1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>Barang yang kembali</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Pengembalian dana</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Yang terjadi di sini</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>retur dan pengembalian dana</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>penggantian barang</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>pengembalian dana tanpa retur</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>Retur %1, %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pesanan %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>berakhir %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Barang</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Ongkir</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Pajak</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>Dana untuk pembeli</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>%n kasus terbuka lain dengan SKU dan alasan ini</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>Anda menyetujuinya.</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>Anda menolaknya.</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 Sudah masuk antrean dan dikirim saat Anda online; tenggat %2.</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 Dikirim bersama panggilan berikutnya ke toko.</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>Yang dicatat toko</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 Sudah dikirim; toko belum mengatakan ya atau tidak.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>Sampai saat itu Anda masih bisa memutuskan lain: R menolaknya.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>Sampai saat itu Anda masih bisa memutuskan lain: A menyetujuinya.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>Kolom, nilai, atau kata: status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Harga</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Margin %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>Tersedia</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Diubah</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Kode batang</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>Belum ada yang disinkronkan</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>Listing, harga, dan stok datang dari toko pada sinkronisasi pertama.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>Sebagian baris</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>Bukan harga. Contoh: 11.99, -5%, +2.</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>%1 tidak mungkin dalam %2: harus di atas nol dan tidak lebih halus dari pecahan mata uang.</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>Bilangan bulat sampai 99.999.</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>Listing memerlukan judul.</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>Tampilkan listing</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>Ubah harga…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Tempel</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Isi ke bawah</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1 (belum ada biaya satuan)</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Diajukan</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Dimulai</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Belum ada perubahan</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>Edit harga, judul, atau stok di Katalog: yang Anda ubah terkumpul di sini sampai Anda mengajukannya.</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>Ke Katalog</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Sebelum</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sesudah</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Dampak %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Margin %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>Belum ada set perubahan terpilih</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>Pilih satu di samping untuk melihat barisnya.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Perubahan</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Riwayat</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Tarik</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Terbitkan</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Ajukan</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>Pilih set perubahan dulu.</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>Sudah diajukan.</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>Harus disetujui seseorang dulu: ajukan.</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>Hanya set perubahan yang disetujui yang dapat diterbitkan.</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>Sudah ada di toko; gunakan Kembalikan.</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>Belum ada isinya yang sampai ke toko.</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>Tarik %n baris</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>Filter: field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Nilai awal</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Milik saya</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Milik toko</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Ditemukan</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Tidak ada konflik</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>Konflik muncul di sini jika toko dan Anda mengubah kolom yang sama. Tidak ada yang ditimpa sampai Anda memutuskan.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflik</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>Kebijakan kolom ini: Anda yang memutuskan.</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>Kebijakan kolom ini: kedua pergerakan dijumlahkan.</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>Kebijakan kolom ini: nilai toko berlaku.</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>Kebijakan kolom ini: nilai Anda dikirim.</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>Keputusan hanya berlaku untuk keadaan saat diambil; jika berubah, keputusan gugur.</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Putuskan</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>Termasuk yang selesai</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Nilai awal</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>saat Anda memulai</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Milik saya</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>yang Anda putuskan</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Milik toko</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Pakai milik saya</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Pakai milik toko</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Nilai lain</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>Nilai ketiga</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Pakai nilai ini</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Tak perlu keputusan</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 perlu diputuskan</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>yang ada di toko sekarang, ditemukan %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>Sudah selesai.</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>Pakai milik saya (%1)</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>Pakai milik toko (%1)</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>Ketik nilainya dulu.</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>Satu nilai tidak cocok untuk beberapa konflik.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>Putuskan menurut kebijakan</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>Ambil yang lebih baru</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>Putuskan menurut kebijakan (%1)</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>Ambil yang lebih baru (%1)</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>Pilih salah satu bidangnya, atau tandai semuanya dengan Spasi.</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>Pilih bidang terlebih dahulu.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>Deskripsi</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>Edit deskripsi</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>Deskripsi sebagai HTML</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>Deskripsi dari toko belum dibaca.</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>Tidak ada deskripsi.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Belum dibaca dari toko.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>Komentar dan tugas</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Komentar; @ dan nama memberi tahu orang itu</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Komentar baru</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Komentar</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Tulis sesuatu dulu.</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>Tambah tugas…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Belum ada data terpilih</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>Pilih listing, pesanan, retur, atau set perubahan: pembicaraan tentangnya ada di sini.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Perlu dikerjakan</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentar</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>Belum ada yang menulis tentang ini.</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>siapa saja</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>sebelum %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>terlambat</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>dicoret</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>Tarik komentar ini</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ditarik</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Diskusi</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>Tampilkan teks singkat</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>Tampilkan teks lengkap</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>Draf di toko</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>Versi dalam peninjauan</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>Toko menyimpan draf yang belum dibaca.</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>Platform meninjau versi yang belum dibaca.</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>Draf berisi sama dengan listing.</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>Versi dalam peninjauan berisi sama dengan listing.</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>Halaman ini menampilkan versi aktif. Pembeli tidak melihat draf.</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>Halaman ini menampilkan versi aktif, yang tetap ada sampai peninjauan selesai.</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>Halaman ini menampilkan versi saat ini. Pembeli tidak melihat draf.</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>Halaman ini menampilkan versi saat ini, yang tetap ada sampai peninjauan selesai.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Aktif</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Saat ini</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draf</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Dalam peninjauan</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1, lainnya</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Tidak ada</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Ada</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>tadinya %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Tampilkan semua %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Pembeli</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Finance</name>
        <message>
            <source>Finance</source>
            <translation>Keuangan</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>Status pembayaran</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Pendapatan</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Biaya</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Ongkir</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Penyesuaian</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Diselesaikan</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Tak terjelaskan</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pembayaran</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Rekening koran</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Belum ada rekening koran</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>Setiap malam toko menyelesaikan yang sudah jatuh tempo. Rekening korannya datang pada sinkronisasi berikutnya.</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>Filter rekening koran ini: type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Dana kembali</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Bersih</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Tgl. pesan</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>Transaksinya belum ada di sini</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>Transaksi dibaca per rekening koran dan datang pada sinkronisasi berikutnya.</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>Filter: status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Jumlah</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Dibuat</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Dibayar</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Rekening koran</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Rekening</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>Belum ada yang dicairkan</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>Satu pembayaran membawa satu atau beberapa rekening koran ke bank. Pembayaran datang pada sinkronisasi berikutnya.</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>Filter: status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Penarikan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>Tidak ada penarikan</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>Hanya pasar tertentu yang memiliki saldo untuk ditarik. Jika ada, mutasinya tampil di sini.</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>Filter: market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>Mengapa belum</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Perkiraan</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Telah sampai</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>Semua sudah diselesaikan</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>Pesanan yang sudah dibayar tetapi belum masuk rekening koran tampil di sini, beserta perkiraan toko.</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>Barang sebelum diskon</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Diskon kita</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>Barang yang dananya kembali</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>Diskon kita atas barang yang dananya kembali</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>Komisi platform</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>Komisi afiliasi</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>Biaya transaksi</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>Biaya referral</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>Biaya pertumbuhan penjual</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>Biaya iklan</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>PPN</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>Ongkir yang ditagih kurir</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Putuskan</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>Yang ditampilkan dari keuangan</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Rekening koran</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pembayaran</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Penarikan</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Belum diselesaikan</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>Yang tidak cocok</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>Rekening koran yang tidak terjelaskan oleh transaksinya sampai sen terakhir</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>Peran Anda tidak dapat melihat keuangan</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>Perkiraan, belum diselesaikan: %1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>Sudah diselesaikan, menuju bank: %1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>Tidak sampai ke bank: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>%1 tidak ada di antara listing di sini</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>Buka listing %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Riwayat</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Belum ada data terpilih</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>Pilih listing, pesanan, atau retur: setiap versinya di toko dan yang dilakukan di sini ada di sini.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Per tanggal</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>Menampilkan data seperti pada saat ini (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>Seminggu lalu</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>Sebulan lalu</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>Versi dan tindakan</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Siapa</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Semua kolom</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>Kolom berdampingan</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dulu</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sekarang</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pesanan %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Retur %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>Seperti yang dilihat pembeli:</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1, dan %2 lagi</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1, terlihat di sini %2</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>Tidak ada yang berubah sejak pertama kali dibaca.</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>Pilih satu waktu, atau dua dengan Shift; atau tanggal.</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>Data toko tidak berubah di antaranya.</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>Yang berubah di antaranya</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>Pulihkan %1 kolom</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>Pulihkan kolom ini</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>Pilih judul, deskripsi, atau harga yang berbeda.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>Aktif</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Dinonaktifkan</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Deskripsi ditulis ulang</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 diatur ke %2</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>%1 %2 dihapus</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>Belum ada yang dilakukan terhadapnya di sini.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Tampilkan semua %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>Versi: bandingkan dan pulihkan…</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Insights</name>
        <message>
            <source>GMV</source>
            <translation>GMV</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>Rata-rata pesanan</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retur</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>Tingkat retur</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Pengembalian dana</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>Daya tahan stok</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>Usia kotak keluar</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>Waktu persetujuan</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 hari</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 jam</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 poin</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 sampai %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Wawasan</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Putuskan</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>Yang ditampilkan</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 hari terakhir</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 hari terakhir</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 hari terakhir</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>52 minggu terakhir</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>2 tahun terakhir</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>Satu titik</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Per hari</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Per minggu</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Per bulan</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Dirinci menurut</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>Dengan periode sebelumnya</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>Per pasar</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>Per toko</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Per kategori</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>Per alasan retur</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Mata uang</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>Semua listing</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>Zona waktu hari</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>Atur target…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>Semua pasar</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>Semua toko</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Semua kategori</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>Grafik sebagai tabel</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>Tampilkan data</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Lainnya</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Tanpa alasan</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Tanpa kategori</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>Angka per %1, hari menurut %2, nilai dalam %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>Belum ada penjualan untuk dihitung</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>Angka muncul setelah pesanan pertama disinkronkan.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>Retur tidak dirinci menurut kategori atau listing</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>Kasus hanya menyebut pesanannya. Lihat retur menurut pasar, toko, atau alasan.</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>Tampilkan semua kategori dan listing</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>batas %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>target %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1 per hari</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 per minggu</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 per bulan</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Periode ini</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Periode sebelumnya</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>Batas %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Target %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>Di atas perkiraan %1</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>Di bawah perkiraan %1</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>Hari, %1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>Minggu, %1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>Bulan, %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Sebelum</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>Perubahan, %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>Pilih titik: klik, seret, atau tombol panah. T untuk ke tabel.</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 sampai %2, %n titik: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Ekspor yang ditampilkan</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Gambar (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Gambar vektor (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabel (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>Perubahan</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>Angka siapa yang ditampilkan</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>Yang kami hitung</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>Yang dihitung TikTok Shop</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>Filter: cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produk</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Gudang</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>Stok fisik</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Dipesan</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Tersedia</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Akan masuk</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>Belum di ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>Penyangga</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>Boleh jual</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>Di toko</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Selisih</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Penyebab</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Varian</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>Ambang</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>Belum ada stok</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>Stok datang pada sinkronisasi pertama toko.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventaris</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>Atur…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>Sinkronkan</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>Penyangga…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>Hitung…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>Kirim ke toko</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>Tidak ada ERP yang terhubung; ini angka dari toko sendiri.</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>Membaca ERP…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP per %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP per %1, %n masalah</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP menurut pembacaan terakhir</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n selisih</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>%n belum ditautkan</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Sedang berjalan.</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>%1 dipasok oleh</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>Harga ditentukan oleh</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>Biaya satuan ditentukan oleh</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>Jumlah yang ditawarkan toko ditentukan oleh</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Ruang kerja ini</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Pilih baris dulu.</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>Tidak ada ERP yang terhubung.</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>Sebagian baris</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>Jumlah unit bulat, atau kosong.</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>Jumlah unit bulat, atau selisih seperti -2.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>Prosedur standar</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Daftar periksa</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>Buku penanganan</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>Kerangka keputusan</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Cetak biru</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Rencana tindakan</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Sedang berjalan</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>tidak terikat data</translation>
        </message>
        <message>
            <source>own</source>
            <translation>sendiri</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>Cari panduan kerja</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>Jenis panduan kerja</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Semua jenis</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Panduan kerja</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>Teks panduan kerja</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>Sesuaikan salinan</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>Menaruh teks ke folder ruang kerja ini dan membukanya di editor Anda; salinan menggantikan yang ini.</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>Tidak ada panduan kerja jenis ini</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Pilih jenis lain.</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>Tidak ada yang memuat kata-kata ini</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>Tidak ada panduan kerja yang memuat “%1”. Setiap kata harus ada di dalamnya.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Maka</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>Gerbang: tidak ada langkah sesudahnya sebelum pemeriksaannya terpenuhi.</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>Waktunya: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versi %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>pemilik %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>untuk %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>dalam %1</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>kematangan %1, risiko %2, dampak %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Putuskan</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinesBox</name>
        <message>
            <source>%1 ×</source>
            <translation>%1 ×</translation>
        </message>
        <message>
            <source>gift</source>
            <translation>hadiah</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>tanpa kode</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>tertaut ke %n SKU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1, %2, cocok dengan SKU</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>Tautkan ke varian ini</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>Kode, nama, atau kode batang varian</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>Varian ERP</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>Tidak ada varian ERP yang cocok. Ketik kata lain, atau buat variannya di ERP.</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>Beberapa varian ERP memakai kode atau kode batangnya. Pilih yang benar, atau perbaiki di sana.</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>Pilih varian dulu.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>Gambar terpilih</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>Gambar %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Tidak ada gambar</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>Saran platform: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>Baca semuanya dari toko</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>Belum ada listing terpilih</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>Pilih baris di katalog untuk melihat gambar, teks, varian, dan riwayatnya di sini.</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>Tampilkan katalog</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>Sejauh ini baru bagian listing yang tampil di pencarian yang dibaca.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Pemeriksaan</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Merek</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Berat</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Per tanggal</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Atribut</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Perbaiki</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>Semua pemeriksaan lolos.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n kesalahan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n peringatan</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>Belum ada, diwajibkan oleh kategori</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>Tidak ada atribut.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Belum dibaca dari toko.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Nonaktifkan</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Aktifkan</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>Listing ini tidak ada di sini</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>Toko tidak lagi memilikinya, atau belum disinkronkan.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Coba lagi</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Tidak diketahui</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>Tanpa merek</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Sedang dibaca.</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>Tidak ada toko yang terhubung ke ruang kerja ini.</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>Anda bekerja offline. Online-lah untuk membaca dari toko.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>Varian %1 di ERP, per %2.</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>ERP menentukan harga.</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>Toko menentukan harga.</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>Di ERP harganya %1; harga Anda berbeda.</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>Di ERP harganya %1.</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>Di ERP harganya %1.</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>Jumlah ditentukan di sini, dari yang ada di ERP dikurangi yang terjual, dipesan, dan ditahan.</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>ERP menentukan jumlah.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>Toko menentukan jumlah; tidak ada yang dikirim ke sana.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessageBubble</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The words cannot be opened with this workspace's key.</source>
            <translation>Teks ini tidak dapat dibuka dengan kunci ruang kerja ini.</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>Buka di browser, %1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Buka di browser</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pesanan %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>Listing %1 tidak ada di sini</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>Filter: waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Sisa waktu</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Pembeli</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>Pesan terakhir</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Belum dibaca</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>Belum ada percakapan di sini</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Percakapan datang pada sinkronisasi berikutnya.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Pesan</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>Berikutnya</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Sebelumnya</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Baca</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>Tulisan pembeli tidak ditampilkan kepada Anda</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Balas</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyGrid</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyPage</name>
        <message>
            <source>The chosen row</source>
            <translation>Baris terpilih</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>Pilih baris untuk membacanya secara lengkap.</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>Tampilkan rekening korannya</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>Belum ada satu pun rekening korannya di sini.</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>Dibayar dalam mata uang yang berbeda dari penyelesaiannya, jadi tidak ada pembandingnya.</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>Tidak cocok: %1 tak terjelaskan oleh rekening korannya.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>Cocok: %n rekening korannya berjumlah sama.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Buka pesanan</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>Ini perkiraan toko; rekening koran yang menentukan.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>Belum masuk rekening koran, dan toko tidak menyebutkan perkiraannya.</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Terjual</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Dana kembali</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Biaya dan pajak</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Ongkir dibayar kita</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Penyesuaian</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Tak terjelaskan</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Perkiraan</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Bersih</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>Belum diselesaikan; ini perkiraan toko.</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>Belum diselesaikan: %1. Ini perkiraan toko.</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>Rekening koran per %1</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Rekening koran %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>baru: %1. %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>baru</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>Tandai semua dibaca</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>Tenang dan bisu</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifikasi</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>Tidak ada kabar untuk Anda</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>Penyebutan, tugas, tenggat, dan yang ditolak toko diberitahukan di sini dan tetap tersimpan.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>Semua sudah dibaca.</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>Tenang pukul %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>%n jenis dibisukan</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Riwayat</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>Promosi</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>mulai %1</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>diskon hingga %1%</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 sampai %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>berlaku mulai %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>Paket dan pembeli</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Yang terjadi di sini</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>Rincian pesanan</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pesanan %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Barang</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>Dibayar pembeli</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Diskon kita</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>Diskon platform, bukan dari kita</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>Ongkir dibayar pembeli</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Pajak</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Pembeli</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Tujuan</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Pesan</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Kurir</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>No. resi</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Pengiriman</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Alasan pembatalan</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Retur %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>Voucher kita</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>Voucher platform, bukan dari kita</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Ongkir</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Ongkir dibayar kita</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>Ongkir dibayar platform</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>Biaya pesanan kecil</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>Biaya bayar di tempat</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>Paket %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unit</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>bersama pesanan lain</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>Pembatalan %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>jawab sebelum %1</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>Pesan dengan pembeli</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>Yang tersisa untuk kita</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>Filter: status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Pembeli</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Barang</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Kurir</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>Batas kirim</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Dibuat</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>Belum ada pesanan di sini</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Pesanan datang pada sinkronisasi berikutnya.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>Pesanan terpilih</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>Filter: state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Tenggat</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Upaya</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Antre</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>Tidak ada yang menunggu dikirim</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>Perubahan yang disetujui dan diterbitkan ada di sini sampai diterima toko.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Kotak keluar</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Riwayat</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>Coba lagi</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ambil kembali</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Buka data</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Yang terjadi berikutnya</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Tenggat</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Antre</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>Menunggu jaringan, lalu dikirim otomatis.</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>Dikirim bersama panggilan berikutnya ke toko.</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>Sedang dikirim.</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>Jawabannya tidak sampai. Toko dibaca dulu sebelum ada yang dikirim lagi.</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>Toko menolak. Ubah nilainya, atau coba lagi.</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>Toko sudah menerimanya.</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>Diambil kembali sebelum dikirim.</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>Sementara itu toko memiliki nilai lain. Putuskan di Konflik.</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>Toko sedang meninjaunya.</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>Menunggu sampai peninjauan listing oleh toko selesai.</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>Toko sudah lebih dulu menerimanya.</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>Sudah diambil kembali.</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>Sedang dalam proses; jawabannya ditunggu.</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>Sudah tidak menunggu: toko menolak.</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>Pilih entri dulu.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>Produk dan harga</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>untuk semua orang</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>untuk pelanggan baru</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>untuk yang pernah membeli</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>untuk yang pernah membeli lebih dari sekali</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>untuk seluruh toko</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n produk</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>ditetapkan platform, tidak ada yang dapat mengubahnya</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>Tanpa tanggal akhir</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>Mulai %1, tanpa tanggal akhir</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Dari %1 sampai %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>Berlaku untuk semua yang ada di toko.</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>Belum ada produk di dalamnya.</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>%n lagi…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>total %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>%n per pembeli</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>diskon %1%</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1, bukan %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>Harga biasa variannya: %1 sampai %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>untuk satu pesanan tiap pembeli</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>untuk berapa pun pesanan seorang pembeli</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>Filter: status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promosi</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Bentuk</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>Harga terendah</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>Diskon maks. %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produk</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Berakhir</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>Belum ada promosi di sini</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>Promosi datang pada sinkronisasi berikutnya, jika toko memilikinya.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Promosi</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>Promosi terpilih</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>Tolak</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>Komentar untuk pembeli</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>Komentar untuk pembeli, opsional</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectReasons</name>
        <message>
            <source>The evidence does not show the damage</source>
            <translation>Bukti tidak menunjukkan kerusakan</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>Barang sesuai dengan deskripsi</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>Masa retur sudah lewat</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>Barang sudah dipakai</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>Ada kesepakatan lain dengan pembeli</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>Barang yang dikirim sudah benar</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>Bukti tidak jelas</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>Produk berfungsi sebagaimana mestinya</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>Yang ditampilkan</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>Penjualan (GMV)</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Pengembalian dana</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Pembeli</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Pengunjung</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>Tampilan halaman</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>Isi tabel</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>Hari-hari toko</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Varian</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>Sesi LIVE</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>Toko tidak menghitung apa pun di sini</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>Listing, video, dan sesi LIVE hanya dilaporkan untuk hari-hari terbaru.</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>Angka dari toko sendiri sebagai tabel</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>Toko belum melaporkan angkanya sendiri</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>Toko menghitung satu hari setelah hari itu berakhir dan melaporkannya satu atau dua hari kemudian. Angkanya datang dengan sinkronisasi.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>Menurut hitungan TikTok Shop, dalam hari toko itu sendiri; yang terbaru dilaporkan adalah %1. Hari-hari terakhir masih dapat dikoreksi. Angka kita menghitung pesanan yang ada di sini, per hari menurut %2, jadi keduanya bisa sedikit berbeda.</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1 per hari, %2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>Hitungan TikTok Shop</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>Hitungan kita</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>Pilih hari: klik atau tombol panah. Enter menampilkan pesanan hari itu yang kita miliki, T untuk ke tabel.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1: TikTok Shop menghitung %2.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1: TikTok Shop menghitung %2, kita juga.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1: TikTok Shop menghitung %2, kita menghitung %3.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>Kirim</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>Balas pembeli</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Platform sekarang tidak mengizinkan siapa pun menulis di percakapan ini.</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>Dikirim pada koneksi berikutnya, dan dapat diambil kembali sebelum itu.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 dari %2 karakter</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Tulis sesuatu dulu.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>Filter: market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Sisa</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produk</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Pengembalian dana</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Retur</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>Tidak ada kasus yang menunggu Anda</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>Kasus yang keputusannya diminta toko ada di sini, yang paling mendesak lebih dulu.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retur</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>Kasus terpilih</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Berikutnya</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Sebelumnya</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Tandai</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spasi</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Setujui</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Tolak…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>Sudah diputuskan.</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>Toko tidak meminta apa pun dari Anda di sini.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Setujui %1</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>Tolak %1…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>Tekan A lagi untuk menyetujui %n kasus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>%n kasus ditandai</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>Mengapa %n kasus ditolak?</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Mengapa ditolak?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>Versi %1 · %2 · langkah %3 dari %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>sisa %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>terlambat</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>%1 memegang pelaksanaan ini</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>%1 juga ikut dalam pelaksanaan ini</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Belum ada data terpilih</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>Tidak ada panduan kerja yang cocok dengan data ini</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>Pilih retur, pesanan, atau listing, dan panduan kerjanya terbuka di sini.</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>Tidak ada panduan kerja untuk peran Anda yang membahas data seperti ini.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Tuntaskan pelaksanaan</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Tuntaskan langkah</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>Belum selesai: %1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>Putuskan dulu: pilih satu baris.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>Pelaksanaan ini sudah tuntas.</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>Pelaksanaan ini ditinggalkan: %1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>Versi %1 sudah terbit; pelaksanaan ini tetap memakai %2.</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>Mulai “%1”</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>Jawaban disimpan dalam pelaksanaan.</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>Pilih baris lain</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>Baris lain yang cocok dengan data ini. Alasannya disimpan dalam pelaksanaan.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>Lewati langkah</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>Langkah di antaranya belum tuntas. Alasannya disimpan bersamanya.</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Lampirkan berkas sebagai bukti</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>Jendela %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>Panduan kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>menurut aturan</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>aturan</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>Jika</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Maka</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>selain itu</translation>
        </message>
        <message>
            <source>always</source>
            <translation>selalu</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>dilewati: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>Menonjol</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>tanpa nilai</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>Pilih rekening koran untuk melihat apakah jumlah transaksinya cocok.</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>Di pasar ini ongkir sudah termasuk dalam biaya.</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Rekening koran %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>Yang diselesaikan pada %1 · %2, %3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Pendapatan</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Biaya dan pajak</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Ongkir</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Penyesuaian</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>Tidak masuk bagian mana pun dari rekening koran</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Diselesaikan</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Rekening koran</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transaksi</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Selisih</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Pembayaran %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>Belum ada satu pun transaksinya di sini, jadi tidak ada pembandingnya.</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>Tidak cocok: jumlah transaksinya %1, rekening koran menyebut %2. %3 tak terjelaskan.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>Cocok: jumlah %n transaksi sama dengan yang disebut rekening koran.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>%n transaksi memakai mata uang lain dan tidak masuk jumlah mana pun.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1, transaksi %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pesanan %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>Tidak dirinci</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>Tidak masuk bagian mana pun dari transaksi</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Bersih</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>%1 ditahan sebagai dana cadangan.</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>%1 kembali dari dana cadangan.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>Rekening koran</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>Transaksi dari rekening koran terpilih</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>Rekening koran dan transaksi terpilih</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>Transaksinya</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>Dibuat</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Dibayar</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Dikirim</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Dijemput</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Telah sampai</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Dibatalkan</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Diminta</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Diputuskan</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Dana kembali</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>sebelum %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>Kedua pihak sesuai.</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>Belum diketahui varian ERP mana ini. Tautkan di bawah.</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>Yang dipesan dan terjual melebihi stok yang ada, dan toko masih menjualnya.</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>Tepat sebanyak unit pesanan yang belum diketahui ERP.</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>Tepat sebanyak unit yang Anda tahan.</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>Tepat sebanyak pesanan yang menuju ERP dan unit yang Anda tahan.</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>ERP menghitung pecahan unit; toko menjual unit utuh.</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>Toko menawarkan lebih dari yang ada: barang yang tidak ada bisa terjual.</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>Stok yang ada lebih banyak dari yang ditawarkan toko.</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>Jumlah yang ditawarkan toko ditentukan di sini.</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>Jumlah yang ditawarkan toko ditentukan oleh ERP.</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>Jumlah yang ditawarkan toko ditentukan di toko; tidak ada yang dikirim ke sana.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Hitungan</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>Angka toko sendiri</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>Sesuai</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>Tidak ada ERP yang dibandingkan dengan gudang ini: belum ada yang terhubung, atau tidak satu pun gudangnya memasok gudang ini.</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>Stok fisik di ERP</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>Dipesan di sana</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>Terjual di sini, belum di ERP</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>Penyangga ditahan</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>Seharusnya ditawarkan toko</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>Ditawarkan toko</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>Kelebihan</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>Kekurangan</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Akan masuk</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>Varian ERP</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Tersedia</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>Dipesan pembeli</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>Stok fisik</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP per %1.</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%1, bukan %2, di %3</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>Stok di ERP kini %1, bukan %2: sudah ada yang mengubahnya. Hitung lagi.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>Filter: resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>Alasan tidak dipahami</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Upaya</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sejak</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokumen</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>Semuanya dipahami</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>Dokumen yang tidak dapat dibaca menunggu di sini beserta alasannya; yang lain tetap berjalan.</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Sinkronisasi</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Kotak keluar</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>Gudang</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Merek</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stok</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retur</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Membaca</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>Membaca yang lebih lama</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>Mencari yang sudah hilang</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Mengirim</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Dijeda</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>Menunggu pihak jarak jauh</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gagal</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Siap</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Belum dibaca</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>Terbaru dibaca, yang lama menyusul</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Terbaru</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>Tidak ada yang dikirim sampai Anda melanjutkan.</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>Tidak ada yang dibaca sampai Anda melanjutkan.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 dtk</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 dari %2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Berfungsi</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Bekerja offline</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Tidak dapat dijangkau</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Otorisasi berakhir</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>Otorisasi segera berakhir</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Akses ditolak</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>Jam tidak tepat</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>Banyak kegagalan</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Kembali online</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Coba sekarang</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>Perbarui otorisasi…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>Pembatalan</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>Opsi pengiriman</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Pelacakan</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>Rincian harga</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>Riwayat retur</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>Kualitas listing</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>Aturan kategori</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Rekening koran</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transaksi</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pembayaran</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Penarikan</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>Pesanan belum diselesaikan</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Percakapan</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Promosi</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>Kupon</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>Angka toko</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>Draf listing</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>Login ditolak</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>Periksa login…</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SyncPanel</name>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Jaringan</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>Online: membaca dan mengirim otomatis</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>Berkuota: mengirim, membaca jika diminta</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>Offline: tidak ada yang dikirim</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>Cara jaringan digunakan</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Pekerjaan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Laju</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Sisa waktu</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Terakhir berhasil</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Berikutnya</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Hentikan dulu</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Jeda</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>Dokumen yang tidak dipahami</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokumen</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Minta lagi</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>Tidak ada toko yang terhubung.</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>offline sejak %1</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>dicoba lagi dalam %1</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>jawaban terakhir %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>%1 dari %2 panggilan terakhir gagal</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>token sampai %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>otorisasi sampai %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>jamnya %1 dtk lebih cepat</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>jamnya %1 dtk lebih lambat</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>sedang dibaca</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>terakhir berhasil %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>Anda bekerja offline.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Pilih baris dulu.</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>Saat ini tidak berjalan.</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Pilih dokumen dulu.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>Coba lagi</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>Tidak ada yang cocok dengan filter ini</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Tidak ada data yang cocok dengan “%1”.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Hapus filter</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>Isi percakapan</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>Seorang pembeli</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Menunggu jawaban</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>seharusnya dijawab sebelum %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>jawab sebelum %1</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n pesan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read in the shop</source>
            <translation>
                <numerusform>%n belum dibaca di toko</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>ditutup: platform sekarang tidak mengizinkan siapa pun menulis di sini</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pesanan %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1, dibuat %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>Semua pesanan pembeli ini</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>Tampilkan yang sebelumnya</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Belum ada percakapan.</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Pembeli</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Kemarin</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ambil kembali</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>Yang didapat pembeli</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>total %n</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>Pada setiap pesanan</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>Beli %n atau lebih</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>Belanja %1 atau lebih</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>diskon %1%</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>potongan ongkir hingga %1</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>potongan %1</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>ongkir gratis</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>%n hadiah</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>pengiriman standar</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>pengiriman ekspres</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>semua cara pengiriman</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>dari gudang kami</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>dari gudang platform</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>ke %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>Retur</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n retur jatuh tempo dalam empat jam</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Kerjakan antrean</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n lagi</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>Kiriman terlambat</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n pesanan harus dikirim dalam empat jam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>total %n menunggu dikirim</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Tampilkan</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Kotak keluar</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>Toko menolak %n perubahan</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>Masing-masing menyebutkan alasan dan cara memperbaikinya.</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>Perbaiki</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflik</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n kolom juga diubah di toko</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>%n di antaranya milik Anda</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Selesaikan</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Panduan kerja</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>Tugas untuk siapa saja</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tugas</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>sebelum %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>tentang %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Persetujuan</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1, %n perubahan</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>Baca perubahan</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sejak %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>%n retur lagi menunggu jawaban</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>berikutnya sebelum %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stok</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU aktif habis terjual</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>Stok %n SKU menipis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>%n lagi menipis</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Set perubahan</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>disetujui, belum diterbitkan</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Terbitkan</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>%1 % selesai</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>menunggu persetujuan sejak %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Tampilkan</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>Ditahan peninjauan</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>%n listing ditinjau platform</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>Harga dan stok tetap dikirim; teks menunggu.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>%n perubahan sedang dikirim</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>yang terlama sejak %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>over</source>
            <translation>lewat</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>%n keputusan retur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>%n set perubahan diputuskan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>%n panduan kerja tuntas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>%n tenggat jatuh tempo dalam empat jam jika jaringan tetap mati. Putuskan sekarang: semuanya dikirim lebih dulu, menurut urutan jatuh tempo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Kerja</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>Varian</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>Varian, %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Varian</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Harga</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>Ketik harga, atau perubahannya seperti −5%.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Versions</name>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ya</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>Varian dihapus</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>Varian ditambahkan</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Deskripsi ditulis ulang</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>field, old → new</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>variant · what changed</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::WorkModel</name>
        <message>
            <source>%1 a second</source>
            <translation>%1 per detik</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Mungkin maksud Anda “%1”?</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>Berkas ini bukan teks UTF-8. Simpan sebagai UTF-8.</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>Dokumen lebih besar dari %1 KB. Pecah menjadi bagian-bagian yang saling menyertakan.</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>Dokumen tidak diawali baris “---” dan kepala dokumennya (id, version, title, kind, owner).</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>Kepala dokumen tidak memiliki baris penutup “---”.</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>Kepala dokumen tidak dapat dibaca sebagai YAML: %1.</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>“%1” muncul dua kali di kepala dokumen. Pertahankan satu.</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>“%1” bukan kunci yang dikenal program.</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>Bentuk “%1” salah: tulis sebuah teks, atau daftar teks dalam [ ].</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>“%1” belum ada di kepala dokumen.</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>“%1” tidak dapat menjadi id: hanya huruf kecil, angka, dan tanda hubung tunggal.</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>“%1” bukan versi seperti 1.2.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>“%1” bukan jenis panduan kerja: sop, checklist, runbook, decision, blueprint, atau action-plan.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>Tidak ada peran “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>“%1” bukan jenis data, seperti returns, orders, atau skus.</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>Tidak ada peringatan “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>“%1” bukan rentang waktu seperti 90m, 4h, atau 2d.</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>“%1” di bawah fit harus berupa angka dari 1 sampai 5.</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>Dokumen tidak memiliki langkah. Awali satu dengan judul tingkat dua (##).</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>Langkah “%1” sudah ada. Beri yang ini id sendiri: {#id}.</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>“%1” di dalam kurung kurawal tidak dikenal.</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>Kriteria “%1” tidak dipahami.</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>Ada kriteria (“%1”), tetapi kepala dokumen tidak menyebutkan untuk jenis data apa: tambahkan trigger: on.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Tidak ada perintah “%1”.</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>Perintah ini tidak menerima “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>“%1” bukan salah satu pilihan.</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>“%1” bekerja pada %2, tetapi panduan kerja ini tentang jenis data lain.</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>Sebuah pemeriksaan tidak memiliki teks.</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>Tidak ada langkah “%1” untuk dituju.</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>HTML tidak diizinkan dalam panduan kerja: “%1”. Tulis sebagai Markdown.</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>Gambar “%1” ada di mesin lain. Taruh di samping dokumen, agar membukanya tidak memberi tahu siapa pun.</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>Tautan “%1” tidak menuju tempat yang diizinkan: gunakan https, command:, playbook:, include:, atau #step.</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>“%1” di kepala tabel bukan kolom data ini.</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>Tabel keputusan memerlukan setidaknya satu kolom kriteria, satu kolom hasil di akhir, dan satu baris (“%1”).</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>Baris “%1” tidak menyebutkan apa yang harus dilakukan.</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>Tidak ada baris yang cocok dengan “%1”. Tambahkan baris untuknya, atau baris yang diawali “otherwise”.</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>Baris ini dan baris ke-%1 sama-sama cocok dengan “%2”. Persempit salah satunya, atau tulis {first} pada langkah.</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>Baris “%1” tidak pernah menjadi yang pertama cocok. Pindahkan ke atas atau hapus.</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>Tabel (%1) memiliki terlalu banyak kemungkinan untuk diperiksa semua celah dan tumpang-tindihnya.</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>“%1” juga merupakan id %2. Beri salah satunya id lain.</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>Tidak ada panduan kerja “%1”.</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>“%1” menyertakan dirinya sendiri melalui %2.</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>Langkah “%1” dikunci di “%2” dan harus tetap seperti di sana.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Catatan: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>Pemeriksaan</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>Pemeriksaan; kosong: seluruh langkah</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>Centang pemeriksaan</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>Hapus centang pemeriksaan</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>Catat bukti</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Lampirkan berkas sebagai bukti</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>Hapus bukti</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Putuskan</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>Baris; kosong: yang cocok</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>Catat tindakan suatu langkah</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Perintah</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Hasilnya</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Tuntaskan langkah</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Pindah ke langkah</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>Serahkan pelaksanaan</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Kepada siapa</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Tuntaskan pelaksanaan</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>Tinggalkan pelaksanaan</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>Lihat lagi data pelaksanaan</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>Eskalasikan pelaksanaan terlambat</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>Mulai panduan kerja</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Panduan kerja</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>Langkah; kosong: tempat data ini masuk</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>Yang perlu diketahui: name=value; name=value</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Tampilan</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Perubahan</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Jalankan</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Navigasi</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Jendela</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Bantuan</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>Toko latihan di komputer ini</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>Toko latihan di %1</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop, aplikasi %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>ERP di %1</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>Berjalan selama ruang kerja terbuka. Tidak ada isinya yang sampai ke siapa pun.</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>Membaca masa berlaku otorisasi…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>Basis data %1, pengguna %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Koneksi</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>Belum ada yang terhubung.</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>Hubungkan TikTok Shop…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>Terbuka di ruang kerja tersendiri; yang ini tetap seperti adanya.</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>Untuk ruang kerja ini.</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>Hubungkan ERP…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>Untuk ruang kerja ini: produk, stok, dan penjualan dari server Tryton.</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Buka toko latihan</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>Ruang kerja tersendiri untuk mencoba tanpa akibat.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Masuk lagi</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ubah…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Tidak ada yang masuk.</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>Otorisasi berakhir pada %1.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Sudah masuk.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Otorisasi berlaku sampai %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>Salinan toko rusak dan disisihkan ke %1. Salinan dibaca lagi dari toko; perubahan Anda aman.</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>Perubahan Anda berada di berkas rusak, yang sekarang ada di %1. %2 perubahan dan %3 entri kotak keluar terselamatkan, %4 baris tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>Menyiapkan toko latihan</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>Membuka ruang kerja</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>Toko Anda sendiri untuk mencoba segalanya. Tidak ada isinya yang sampai ke siapa pun.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Frasa sandi</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>Rahasia ruang kerja ini disegel. Frasa sandi:</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>Riwayat keterangan toko sebelumnya rusak dan disisihkan ke %1. Mulai sekarang riwayat baru disimpan; perubahan Anda aman.</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>Menyiapkan ruang kerja</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>Menyiapkan koneksi</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>Masuk lagi ke %1.</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>Yang menunggu kini dilanjutkan.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>Hubungkan ERP</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>Server Tryton, versi 6 atau 7. Stok dan biaya datang darinya, penjualan dikirim ke sana; yang berpasangan dicocokkan menurut kode dan kode batang, dan ditampilkan sebelum ada yang ditulis.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Basis data</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Pengguna</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Kata sandi</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Uji koneksi</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>Itu bukan alamat; contohnya https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>Masuk ke %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1, perusahaan %2, %3.</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>Semua modul yang diperlukan aktif.</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>Ada modul yang belum aktif: %1. Minta pengelola ERP mengaktifkannya, lalu uji lagi.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>Bantuan — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Cari di bantuan</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topik</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>Halaman bantuan</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1 (latihan) — Quayside</translation>
        </message>
        <message>
            <source>%1 — Quayside</source>
            <translation>%1 — Quayside</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigasi</translation>
        </message>
        <message>
            <source>Work in hand</source>
            <translation>Pekerjaan berjalan</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Bekerja offline</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Keluar</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>Cari perintah atau data…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>Navigasi sempit</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>Baris lapang</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ke %1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Panel berikutnya</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>Panel sebelumnya</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>Panel di samping</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Atur ulang tata letak</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pintasan keyboard</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>Tentang Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Warna sistem</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Warna terang</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Warna gelap</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Berkas</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Tampilan</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Data</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Perubahan</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>&amp;Jalankan</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Navigasi</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>Jende&amp;la</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>B&amp;antuan</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Siapa yang bekerja di sini</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Alat</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Cari perintah, data, atau orang</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Pemberitahuan</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>Tutup pemberitahuan</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
Aplikasi kerja untuk toko. Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1: %n data</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: selesai</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n data tetap seperti semula</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>%n baris dilewatkan: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>Tersinkron: %n data berubah di sini</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>Tersinkron: semuanya terbaru</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>%n perubahan sudah aktif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>%n ditolak toko</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>%n konflik ditemukan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>%n bagian tidak dapat dibaca; akan dicoba lagi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1 %2, %n data</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
Tidak ada langkah untuk ini.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ulangi</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Masuk</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN %1</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>Pilih siapa yang bekerja di sini</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1, %2. Klik untuk mengganti siapa yang bekerja di sini.</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>Semua ada tempatnya</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>Hari ini menunjukkan apa yang lebih dulu membutuhkan Anda. Di bawahnya ada data, lalu yang menunggu keputusan. Ctrl dan angka membawa Anda ke sana.</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>Baris langsung merespons</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>Semuanya dibaca dari komputer ini, dengan atau tanpa jaringan. Tekan / untuk memfilter, F2 untuk mengubah sel; -5% berlaku untuk harga.</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>Yang dipilih tampil di samping</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>Listing, panduan kerjanya, dan pembicaraan tentangnya mengikuti baris yang Anda pilih.</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>Tidak ada yang terkirim sendiri</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>Perubahan dikumpulkan di sini, diperiksa, dan disetujui; lalu kotak keluar mengirimnya, tepat satu kali, saat jaringan tersedia.</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>Satu tombol untuk selebihnya</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>Ctrl+K menemukan setiap perintah, data, dan orang. F1 menjelaskan yang sedang Anda lihat. Ctrl+Z mengurungkan.</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>Koneksi…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Buka toko latihan</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Bantuan</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Ikuti tur</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Bahasa: %1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Sesuai sistem</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>“%1” berisi teks yang belum dikirim.</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>Tidak ada yang diubah. Kirim atau kosongkan dulu, lalu coba lagi.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Masuk lagi</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>Ke pesan</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1, %2, %3 mendesak</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>Palet perintah</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>Perintah, panel, # data, atau @ orang</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Cari perintah, data, atau orang</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>Ketik kata atau kriteria data</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>Cari data: %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Masuk</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Terakhir dipakai</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Semuanya</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>Masih diperlukan: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>Wajib</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>(kode %1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>Siapkan Quayside</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Koneksi</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>Toko mana yang ingin Anda pakai untuk memulai?</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>Toko atau ERP dapat ditambahkan nanti. Selama penyiapan tidak ada yang ditulis ke toko mana pun.</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>Toko latihan</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>Tidak perlu akun</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>Toko lengkap yang ada di komputer ini: lima pasar, seribu listing, pesanan, retur dengan tenggat yang terus berjalan. Coba semuanya; tidak ada yang sampai ke siapa pun.</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>TikTok Shop</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>Membuka browser untuk otorisasi Anda dan kembali dengan toko-toko Anda. Memerlukan app key organisasi Anda.</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>Hanya ERP</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>Melihat produk dan stok server Tryton, sebelum ada toko yang terhubung.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Sesuai sistem</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>Semuanya tetap di komputer ini. Rahasia disimpan di rantai kunci sistem.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Frasa sandi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>Tanpa ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Langkah %1 dari %2</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Hubungkan</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>Sedang disiapkan.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Masuk dulu.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>Uji koneksi dulu.</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>Siap dalam beberapa detik</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>Hubungkan TikTok Shop</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>Anda masuk melalui aplikasi organisasi Anda: app key, app secret, dan service id-nya tercantum di Partner Center. Anda memberi otorisasi di browser; tidak ada yang ditulis ke toko.</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>Di luar Amerika Serikat</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Amerika Serikat</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>Toko latihan yang berjalan sendiri</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>Wilayah penjual</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>App key</source>
            <translation>App key</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>App secret</translation>
        </message>
        <message>
            <source>Service id</source>
            <translation>Service id</translation>
        </message>
        <message>
            <source>Register this redirect address with the app: %1</source>
            <translation>Daftarkan alamat pengalihan ini pada aplikasi: %1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Masuk dengan browser</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>Atau tempel</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>Browser tidak kembali? Tempel kode, atau alamat halaman terakhir yang terbuka, dalam 30 menit.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Gunakan</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>Itu bukan alamat; contohnya http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>Browser menampilkan halaman otorisasi; jendela ini menunggunya.</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>Masuk dan membaca daftar toko…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Masuk sebagai %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n toko: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>Aplikasi memiliki semua hak yang diperlukan.</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>Aplikasi kekurangan hak: %1. Tambahkan di Partner Center pada Manage API lalu masuk lagi; sampai saat itu bagian tersebut kosong.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Selisih kedua jam tidak lebih dari %1 dtk.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>Jam komputer ini %1 dtk lebih lambat dari jam toko. Panggilan menyesuaikannya, tenggat tidak: atur jamnya.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>Jam komputer ini %1 dtk lebih cepat dari jam toko. Panggilan menyesuaikannya, tenggat tidak: atur jamnya.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Otorisasi berlaku sampai %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pintasan keyboard</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Perintah</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tombol</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StartWindow</name>
        <message>
            <source>Quayside</source>
            <translation>Quayside</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Coba lagi</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Keluar</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>Mengirim kotak keluar</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>Kemajuan pekerjaan berjalan</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Hentikan</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>Hentikan pekerjaan berjalan</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Kotak keluar %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>Konflik %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>%n tenggat jatuh tempo sebelum %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>Toko belum terhubung</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Bekerja offline</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Offline sejak %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Perlu perhatian</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>Semuanya dapat dibaca dan diedit; yang Anda terbitkan menunggu di kotak keluar. Klik untuk online.</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>Klik untuk bekerja offline.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Per %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Belum disinkronkan</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 dari %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP: %n masalah</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>ERP tak terjangkau</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>ERP perlu perhatian</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>Online, berkuota</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>Klik untuk memperbarui otorisasi.</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>Klik untuk melihat cara memperbaikinya.</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>Semuanya dapat dibaca dan diedit; yang Anda terbitkan menunggu di kotak keluar. Klik untuk melihat cara memperbaikinya.</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: dijeda</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>%n jalur kerja dijeda</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>Dijeda: %1. Klik untuk melanjutkan.</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1: gagal</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>%n jalur kerja gagal</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>Gagal: %1. Klik untuk melihat alasannya.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Berikutnya</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Tur</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Lewati</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 dari %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>Edit massal</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>dari %1 dipilih</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>tanpa nilai</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>sisa %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ya</translation>
        </message>
        <message>
            <source>no</source>
            <translation>tidak</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>gambar</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, tadinya %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, diedit</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1, melanggar aturan</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Clock</name>
        <message>
            <source>%1 h</source>
            <comment>hours left</comment>
            <translation>%1 jam</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days left</comment>
            <translation>%1 hari</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>Sisa waktu: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>Usulan</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1, tadinya %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>Pertahankan di semua tata letak</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Lepas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>Kolom, nilai, atau kata</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2, Delete menghapus, Enter mengedit</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>Gambar</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 dari %2: %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1: tombol %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>Tandai semua baris yang cocok</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>Tandai semua baris yang cocok (%1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>Cari</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Hasil</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>selesai</translation>
        </message>
        <message>
            <source>now</source>
            <translation>sekarang</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>akan datang</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Linimasa</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>Tutup pesan</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>Tidak ada apa-apa di sini. Masuk dari Quayside.</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>Anda dapat menutup halaman ini dan kembali ke Quayside.</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>Cadangkan ruang kerja</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>Berkas; kosong: di folder “backups” ruang kerja</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>Sinkronkan dengan ERP sekarang</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>Baca ulang semuanya</translation>
        </message>
    </context>
</TS>
