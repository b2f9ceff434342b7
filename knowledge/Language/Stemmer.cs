namespace PartnerBot.Knowledge.Language;

/// <summary>
/// The Dutch stemmer of the Snowball project as published by Martin Porter (the one called "dutch_porter" since Snowball 3.0):
/// "lichamelijke" becomes "licham", "opheffen" becomes "opheff".
/// </summary>
/// <remarks>Proven on the vocabulary of snowball-data; see <c>tests/PartnerBot.Tests/Knowledge/StemmerTests.cs</c>.</remarks>
public static class Stemmer
{
    /// <summary>Longer words are not Dutch and are cut off here.</summary>
    public const int Longest = 64;

    private const int Shortest = 3;

    public static string Stem(string word)
    {
        Span<char> letters = stackalloc char[Longest];
        return letters[..Stem(word, letters)].ToString();
    }

    /// <summary>Writes the stem of a lower case word and returns its length.</summary>
    /// <param name="stem">At least <see cref="Longest"/> characters.</param>
    public static int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        var length = Math.Min(word.Length, Longest);
        for (var i = 0; i < length; i++)
        {
            stem[i] = WithoutAccent(word[i]);
        }

        if (length < Shortest)
        {
            return length;
        }

        MarkConsonants(stem[..length]);
        var left = new Ending(stem, length).Strip();
        for (var i = 0; i < left; i++)
        {
            stem[i] = stem[i] switch { 'Y' => 'y', 'I' => 'i', var c => c };
        }

        return left;
    }

    // Capitals mark a y or i that is a consonant here, as the published algorithm does.
    private static void MarkConsonants(Span<char> word)
    {
        if (word[0] == 'y')
        {
            word[0] = 'Y';
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == 'y' && IsVowel(word[i - 1]))
            {
                word[i] = 'Y';
            }
            else if (word[i] == 'i' && i + 1 < word.Length && IsVowel(word[i - 1]) && IsVowel(word[i + 1]))
            {
                word[i] = 'I';
            }
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    private static char WithoutAccent(char c) => c switch
    {
        'ä' or 'á' => 'a',
        'ë' or 'é' => 'e',
        'ï' or 'í' => 'i',
        'ö' or 'ó' => 'o',
        'ü' or 'ú' => 'u',
        _ => c,
    };

    /// <summary>The word while its ending is taken off, with the two regions in which that may happen.</summary>
    private ref struct Ending(Span<char> word, int length)
    {
        private readonly Span<char> _word = word;
        private readonly int _region1 = Math.Max(Shortest, RegionAfter(word[..length], 0));
        private readonly int _region2 = RegionAfter(word[..length], RegionAfter(word[..length], 0));
        private int _length = length;
        private bool _lostE;

        public int Strip()
        {
            TakePlural();
            TakeE();
            TakeHeid();
            TakeDerivation();
            UndoubleVowel();
            return _length;
        }

        private void TakePlural()
        {
            if (EndsWith("heden"))
            {
                if (InRegion1(5))
                {
                    "heid".CopyTo(_word[(_length - 5)..]);
                    _length--;
                }
            }
            else if (EndsWith("ene"))
            {
                TakeEn(3);
            }
            else if (EndsWith("en"))
            {
                TakeEn(2);
            }
            else if (EndsWith("se"))
            {
                TakeS(2);
            }
            else if (EndsWith("s"))
            {
                TakeS(1);
            }
        }

        private void TakeEn(int ending)
        {
            var left = _word[..(_length - ending)];
            if (InRegion1(ending) && left.Length > 0 && !IsVowel(left[^1]) && !left.EndsWith("gem"))
            {
                _length -= ending;
                Undouble();
            }
        }

        private void TakeS(int ending)
        {
            if (InRegion1(ending) && _length > ending && !IsVowel(_word[_length - ending - 1]) && _word[_length - ending - 1] != 'j')
            {
                _length -= ending;
            }
        }

        private void TakeE()
        {
            if (EndsWith("e") && InRegion1(1) && _length > 1 && !IsVowel(_word[_length - 2]))
            {
                _length--;
                _lostE = true;
                Undouble();
            }
        }

        private void TakeHeid()
        {
            if (!EndsWith("heid") || !InRegion2(4) || (_length > 4 && _word[_length - 5] == 'c'))
            {
                return;
            }

            _length -= 4;
            if (EndsWith("en"))
            {
                TakeEn(2);
            }
        }

        private void TakeDerivation()
        {
            if (EndsWith("end") || EndsWith("ing"))
            {
                if (InRegion2(3))
                {
                    _length -= 3;
                    if (!TakeIg())
                    {
                        Undouble();
                    }
                }
            }
            else if (EndsWith("ig"))
            {
                TakeIg();
            }
            else if (EndsWith("lijk") && InRegion2(4))
            {
                _length -= 4;
                TakeE();
            }
            else if (EndsWith("baar") && InRegion2(4))
            {
                _length -= 4;
            }
            else if (EndsWith("bar") && InRegion2(3) && _lostE)
            {
                _length -= 3;
            }
        }

        private bool TakeIg()
        {
            if (!EndsWith("ig") || !InRegion2(2) || (_length > 2 && _word[_length - 3] == 'e'))
            {
                return false;
            }

            _length -= 2;
            return true;
        }

        private void UndoubleVowel()
        {
            if (_length < 4)
            {
                return;
            }

            var end = _word[(_length - 4).._length];
            if (!IsVowel(end[0]) && end[1] == end[2] && (end[1] is 'a' or 'e' or 'o' or 'u') && !IsVowel(end[3]) && end[3] != 'I')
            {
                _word[_length - 2] = end[3];
                _length--;
            }
        }

        private void Undouble()
        {
            if (EndsWith("kk") || EndsWith("dd") || EndsWith("tt"))
            {
                _length--;
            }
        }

        private readonly bool EndsWith(string ending) => _word[.._length].EndsWith(ending);

        private readonly bool InRegion1(int ending) => _length - ending >= _region1;

        private readonly bool InRegion2(int ending) => _length - ending >= _region2;

        /// <summary>Where the region begins: after the first consonant that follows a vowel.</summary>
        private static int RegionAfter(ReadOnlySpan<char> word, int from)
        {
            for (var i = from + 1; i < word.Length; i++)
            {
                if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                {
                    return i + 1;
                }
            }

            return word.Length;
        }
    }
}
