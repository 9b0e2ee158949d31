// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of reading and writing patches.
#include "support/testmain.h"
#include "sync/patchvalues.h"

#include <rapidcheck.h>

using namespace lansnav;

namespace {

/// Bytes with the troublesome ones often among them.
QByteArray anyBytes()
{
    const auto bytes = *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::oneOf(rc::gen::arbitrary<std::uint8_t>(),
                                                                                   rc::gen::element<std::uint8_t>(0, 1, '"', '\\', '{', '}', '\n', '\r', '\t', 0x1f, 0x7f, 0xff, 0xc3, 0xa5)));
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

class TestPatchValues : public QObject
{
    Q_OBJECT

private slots:
    void patchesRoundTrip();
    void escapesAreRead_data();
    void escapesAreRead();
    void garbageIsNeverHalfRead();
    void widePatchIsRefused();
};

void TestPatchValues::patchesRoundTrip()
{
    QVERIFY(rc::check("what was written is read again, byte for byte", [] {
        PatchValues values;
        const auto count = *rc::gen::inRange(0, 8);
        for (int i = 0; i < count; ++i) {
            PatchValue value;
            value.kind = *rc::gen::element(PatchValue::Kind::Null, PatchValue::Kind::Integer, PatchValue::Kind::Text, PatchValue::Kind::Folded);
            if (value.kind == PatchValue::Kind::Integer)
                value.number = *rc::gen::oneOf(rc::gen::arbitrary<qint64>(), rc::gen::element(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()));
            if (value.kind == PatchValue::Kind::Text)
                value.text = anyBytes();
            if (value.kind == PatchValue::Kind::Folded)
                value = PatchValue{PatchValue::Kind::Text, 0, anyBytes()}.folded();
            values.insert("c" + QByteArray::number(i), value);
        }
        const QByteArray patch = values.toPatch();
        const auto read = PatchValues::parse(patch);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->all() == values.all());
        RC_ASSERT(read->toPatch() == patch);
        // Cut anywhere it is nothing.
        if (patch.size() > 1)
            RC_ASSERT(!PatchValues::parse(patch.left(*rc::gen::inRange(0, int(patch.size())))).has_value());
    }));
}

void TestPatchValues::escapesAreRead_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("short escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t"})") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::addRow("unicode") << QByteArray(R"({"a":"\u00e5\u001f"})") << QByteArray("\xc3\xa5\x1f");
    QTest::addRow("a pair") << QByteArray(R"({"a":"\ud83d\ude00"})") << QByteArray("\xf0\x9f\x98\x80");
    QTest::addRow("hex") << QByteArray(R"({"a":{"x":"0061FF"}})") << QByteArray("\0a\xff", 3);
    QTest::addRow("spaces") << QByteArray("{ \"a\" :\n\t\"b\" }") << QByteArray("b");
}

void TestPatchValues::escapesAreRead()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, text);
    const auto values = PatchValues::parse(patch);
    QVERIFY(values);
    QCOMPARE(values->value("a")->text, text);
}

void TestPatchValues::garbageIsNeverHalfRead()
{
    QVERIFY(rc::check("any bytes give nothing, or what writes the same values again", [] {
        const QByteArray bytes = *rc::gen::element(QByteArray("{\"a\":"), QByteArray("{"), QByteArray(), QByteArray("{\"a\":{\"x\":\"")) + anyBytes()
            + *rc::gen::element(QByteArray("}"), QByteArray("\"}}"), QByteArray());
        if (const auto read = PatchValues::parse(bytes)) {
            const auto again = PatchValues::parse(read->toPatch());
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->all() == read->all());
        }
    }));
}

void TestPatchValues::widePatchIsRefused()
{
    // Found by the fuzzer: a name with control characters was read, and could not be written again.
    QVERIFY(!PatchValues::parse(QByteArray("{\"a\0b\":1}", 9)));
    QVERIFY(!PatchValues::parse("{\"\":1}"));
    QByteArray patch = "{";
    for (int i = 0; i < 1'000'000; ++i)
        patch += "\"c" + QByteArray::number(i) + "\":1,";
    patch.back() = '}';
    QVERIFY(!PatchValues::parse(patch));
}

LANSNAV_TEST_MAIN(TestPatchValues)
#include "tst_patchvalues.moc"
